package fr.percolateur.video;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.Set;

/// Where the players stand. What stands there is each one’s own box: the stream never touches a video that plays.
final class VideoPart extends RoomPart {

    static final String NAME = "video";

    VideoPart(LiveRooms rooms) {
        super(new Sign(NAME, say("video.title"), Place.STAGE, 10, Set.of(PARTICIPANTS)), rooms);
    }

    @Override
    public String html(Room room, String audience) {
        return "";
    }
}
