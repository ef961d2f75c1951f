package fr.percolateur.live;

import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import gg.jte.Content;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The page of a room, for one who came in.
///
/// @param mark where its stream begins
/// @param own what they did, see [Own]
/// @param done key of the sentence that says what was done, as the address has it: anything
/// @param pace seconds after which it is loaded again without script; null for never
public record RoomPage(
        Page page,
        Room room,
        Pass pass,
        String mark,
        List<Block> blocks,
        Set<String> own,
        String done,
        RoomView.@Nullable Mistake mistake,
        @Nullable Integer pace) {

    /// A part as it is now.
    ///
    /// @param box what is their own, above it; null for nothing
    /// @param html the same that the stream sends
    public record Block(
            String name,
            String title,
            RoomPart.Place place,
            @Nullable Content box,
            String html) {}

    public List<Block> band() {
        return blocks(RoomPart.Place.BAND);
    }

    /// Without what this event does not have.
    public List<Block> stage() {
        return blocks(RoomPart.Place.STAGE).stream()
                .filter(block -> block.box() != null || !block.html().isBlank())
                .toList();
    }

    public List<Block> body() {
        return blocks(RoomPart.Place.BODY);
    }

    private List<Block> blocks(RoomPart.Place place) {
        return blocks.stream().filter(block -> block.place() == place).toList();
    }

    /// What is read of a room that is closed.
    public record Kept(Page page, Room room, List<Block> blocks) {}

    public String address() {
        return room.address();
    }

    public String owned() {
        return String.join(" ", own);
    }

    /// Empty for nothing.
    public String told() {
        return Gestures.told(done);
    }

    public List<FieldError> mistakes() {
        return mistake == null ? List.of() : List.of(new FieldError(mistake.field(), mistake.sentence()));
    }
}
