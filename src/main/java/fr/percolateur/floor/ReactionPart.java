package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;

/// The signs that all give together, and how often in this sequence.
final class ReactionPart extends RoomPart {

    static final String NAME = "signes";

    private static final int RANK = 50;

    private final Floor floor;
    private final Reactions reactions;
    private final Fragments fragments;

    ReactionPart(LiveRooms rooms, Floor floor, Reactions reactions, Fragments fragments) {
        super(new Sign(NAME, say("floor.reactions"), RANK, PARTICIPANTS), rooms);
        this.floor = floor;
        this.reactions = reactions;
        this.fragments = fragments;
    }

    @Override
    public boolean isOf(Room room) {
        return !room.isClosed();
    }

    @Override
    public String html(Room room, String audience) {
        var now = reactions.now(room.id());
        return fragments.html("floor/reactions", FloorView.of(room, floor.line(room.id()), now));
    }
}
