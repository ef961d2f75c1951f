package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.util.Map;

/// Who waits for the floor. On the page of those who keep the room, with their names.
final class FloorPart extends RoomPart {

    static final String NAME = "parole";

    private static final int RANK = 60;

    private final Floor floor;
    private final Fragments fragments;

    FloorPart(LiveRooms rooms, Floor floor, Fragments fragments) {
        super(new Sign(NAME, say("floor.part"), RANK, PARTICIPANTS, SPEAKERS, MODERATORS), rooms);
        this.floor = floor;
        this.fragments = fragments;
    }

    @Override
    public boolean isOf(Room room) {
        return !room.isClosed();
    }

    @Override
    public String html(Room room, String audience) {
        var line = floor.line(room.id());
        return audience.equals(MODERATORS)
                ? fragments.html("floor/keep", new FloorPage(room, line))
                : fragments.html("floor/part", FloorView.of(room, line, Map.of()));
    }
}
