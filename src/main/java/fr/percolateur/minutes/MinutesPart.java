package fr.percolateur.minutes;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;

/// The files of a room that is closed, on the page that keeps what was said.
final class MinutesPart extends RoomPart {

    private static final int LAST = 100;

    private final Fragments fragments;

    MinutesPart(LiveRooms rooms, Fragments fragments) {
        super(new Sign("fichiers", say("minutes.part"), LAST, PARTICIPANTS), rooms);
        this.fragments = fragments;
    }

    @Override
    public boolean isOf(Room room) {
        return room.isClosed();
    }

    @Override
    public String html(Room room, String audience) {
        return fragments.html("minutes/part", MinutesPage.ofAll(room));
    }
}
