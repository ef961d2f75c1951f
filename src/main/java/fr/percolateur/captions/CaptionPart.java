package fr.percolateur.captions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.RoomPart;
import java.util.List;

/// What was said last, under the name of the event and on the wall.
public final class CaptionPart implements RoomPart {

    static final String NAME = "sous-titres";

    private static final int LINES = 3;

    /// @param lines oldest first
    public record Shown(List<CaptionLine> lines) {}

    private final Captions captions;
    private final Fragments fragments;

    CaptionPart(Captions captions, Fragments fragments) {
        this.captions = captions;
        this.fragments = fragments;
    }

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
        return 0;
    }

    @Override
    public String title() {
        return say("captions.title");
    }

    @Override
    public boolean isFor(String audience) {
        return !audience.equals(MODERATORS);
    }

    @Override
    public String html(long room, String audience) {
        return fragments.html("captions/part", new Shown(captions.last(room, LINES)));
    }
}
