package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;

/// The signs that all give together, and how often in this sequence.
final class ReactionPart implements RoomPart {

    static final String NAME = "signes";

    private static final int RANK = 50;

    private final LiveRooms rooms;
    private final Floor floor;
    private final Reactions reactions;
    private final Fragments fragments;

    ReactionPart(LiveRooms rooms, Floor floor, Reactions reactions, Fragments fragments) {
        this.rooms = rooms;
        this.floor = floor;
        this.reactions = reactions;
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
        return say("floor.reactions");
    }

    @Override
    public boolean isFor(String audience) {
        return audience.equals(PARTICIPANTS);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .filter(known -> !known.isClosed())
                .map(known ->
                        fragments.html("floor/reactions", FloorView.of(known, floor.line(room), reactions.now(room))))
                .orElse("");
    }
}
