package fr.percolateur.minutes;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;

/// The files of a room that is closed, on the page that keeps what was said.
final class MinutesPart implements RoomPart {

    private static final int LAST = 100;

    private final LiveRooms rooms;
    private final Fragments fragments;

    MinutesPart(LiveRooms rooms, Fragments fragments) {
        this.rooms = rooms;
        this.fragments = fragments;
    }

    @Override
    public String name() {
        return "fichiers";
    }

    @Override
    public int rank() {
        return LAST;
    }

    @Override
    public String title() {
        return say("minutes.part");
    }

    @Override
    public boolean isOf(Room room) {
        return room.isClosed();
    }

    @Override
    public boolean isFor(String audience) {
        return audience.equals(PARTICIPANTS);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .filter(Room::isClosed)
                .map(known -> fragments.html("minutes/part", MinutesPage.ofAll(known)))
                .orElse("");
    }
}
