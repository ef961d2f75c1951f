package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;
import java.util.Map;

/// Who waits for the floor. On the page of those who keep the room, with their names.
final class FloorPart implements RoomPart {

    static final String NAME = "parole";

    private static final int RANK = 60;

    private final LiveRooms rooms;
    private final Floor floor;
    private final Fragments fragments;

    FloorPart(LiveRooms rooms, Floor floor, Fragments fragments) {
        this.rooms = rooms;
        this.floor = floor;
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
        return say("floor.part");
    }

    @Override
    public boolean isFor(String audience) {
        return !audience.equals(WALL);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .filter(known -> !known.isClosed())
                .map(known -> audience.equals(MODERATORS)
                        ? fragments.html("floor/keep", new FloorPage.Kept(known, floor.line(room)))
                        : fragments.html("floor/part", FloorView.of(known, floor.line(room), Map.of())))
                .orElse("");
    }
}
