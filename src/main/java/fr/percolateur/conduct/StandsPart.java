package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Stand;
import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.List;

/// The stands of a forum: who is there, where and when.
final class StandsPart extends RoomPart {

    private static final int RANK = 80;

    private final Fragments fragments;

    StandsPart(LiveRooms rooms, Fragments fragments) {
        super(new Sign("stands", say("conduct.stands"), RANK, PARTICIPANTS), rooms);
        this.fragments = fragments;
    }

    @Override
    public boolean isOf(Room room) {
        return !stands(room).isEmpty();
    }

    @Override
    public String html(Room room, String audience) {
        return fragments.html("conduct/stands", stands(room));
    }

    private static List<Stand> stands(Room room) {
        return room.event().details().stands();
    }
}
