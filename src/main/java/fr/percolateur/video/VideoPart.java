package fr.percolateur.video;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.RoomPart;

/// Where the players stand. What stands there is each one’s own box: the stream never touches a video that plays.
final class VideoPart implements RoomPart {

    static final String NAME = "video";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Place place() {
        return Place.STAGE;
    }

    @Override
    public int rank() {
        return 10;
    }

    @Override
    public String title() {
        return say("video.title");
    }

    @Override
    public boolean isFor(String audience) {
        return audience.equals(PARTICIPANTS);
    }

    @Override
    public String html(long room, String audience) {
        return "";
    }
}
