package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Stand;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.List;

/// The stands of a forum: who is there, where and when.
final class StandsPart implements RoomPart {

    private static final int RANK = 80;

    private final LiveRooms rooms;
    private final Fragments fragments;

    StandsPart(LiveRooms rooms, Fragments fragments) {
        this.rooms = rooms;
        this.fragments = fragments;
    }

    @Override
    public String name() {
        return "stands";
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public String title() {
        return say("conduct.stands");
    }

    @Override
    public boolean isFor(String audience) {
        return audience.equals(PARTICIPANTS);
    }

    @Override
    public boolean isOf(Room room) {
        return !stands(room).isEmpty();
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .filter(this::isOf)
                .map(known -> fragments.html("conduct/stands", stands(known)))
                .orElse("");
    }

    private static List<Stand> stands(Room room) {
        return room.event().details().stands();
    }
}
