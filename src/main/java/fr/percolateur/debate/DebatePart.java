package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;

/// The debates of a room, the last in front.
final class DebatePart implements RoomPart {

    static final String NAME = "debat";

    private static final int RANK = 45;

    private final LiveRooms rooms;
    private final Debates debates;
    private final Fragments fragments;

    DebatePart(LiveRooms rooms, Debates debates, Fragments fragments) {
        this.rooms = rooms;
        this.debates = debates;
        this.fragments = fragments;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public String title() {
        return say("debate.part");
    }

    @Override
    public boolean isFor(String audience) {
        return audience.equals(PARTICIPANTS);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .map(known -> debates.of(room).stream()
                        .filter(debate -> debate.phase() != Phase.DRAFT)
                        .map(debate -> DebateView.of(known, debate))
                        .toList()
                        .reversed())
                // its place is not shown then, see debate.css
                .map(shown -> shown.isEmpty() ? "" : fragments.html("debate/part", new DebateView.Several(shown)))
                .orElse("");
    }
}
