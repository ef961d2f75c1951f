package fr.percolateur.captions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.List;
import java.util.Set;

/// What was said last, under the name of the event and on the wall.
public final class CaptionPart extends RoomPart {

    static final String NAME = "sous-titres";

    private static final int LINES = 3;

    /// @param lines oldest first
    public record Shown(List<CaptionLine> lines) {}

    private final Captions captions;
    private final Fragments fragments;

    CaptionPart(LiveRooms rooms, Captions captions, Fragments fragments) {
        super(new Sign(NAME, say("captions.title"), Place.STAGE, 0, Set.of(PARTICIPANTS, SPEAKERS, WALL)), rooms);
        this.captions = captions;
        this.fragments = fragments;
    }

    /// Once the room is closed, the way to all that was said.
    @Override
    public String html(Room room, String audience) {
        if (room.isClosed() && audience.equals(PARTICIPANTS)) {
            return captions.last(room.id(), 1).isEmpty()
                    ? ""
                    : fragments.html("captions/whole", TranscriptPage.address(room));
        }
        return fragments.html("captions/part", new Shown(captions.last(room.id(), LINES)));
    }
}
