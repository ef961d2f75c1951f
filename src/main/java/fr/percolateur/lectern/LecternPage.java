package fr.percolateur.lectern;

import fr.percolateur.live.Room;
import fr.percolateur.web.Page;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The screen of one who speaks.
///
/// @param back their personal page
/// @param name of the person
/// @param mark where the stream begins
/// @param band the parts that say where the room is
/// @param stage what is said, as the room reads it
/// @param turn the part by which they hear that questions changed
/// @param own the same that is asked for again when something changes
/// @param pace seconds after which it is loaded again without script; null for never
public record LecternPage(
        Page page,
        Room room,
        String back,
        String name,
        String mark,
        List<Block> band,
        List<Block> stage,
        Block turn,
        Content own,
        @Nullable Integer pace) {

    /// @param html the same that the stream sends
    public record Block(String name, String title, String html) {}

    static String address(String back) {
        return back + "/direct";
    }

    public String address() {
        return address(back);
    }
}
