package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.time.InstantSource;
import java.util.Set;

/// Where the programme is, and how long is left. It changes by itself as time passes.
final class ProgrammePart extends RoomPart {

    static final String NAME = "programme";

    private final RunningOrder order;
    private final Fragments fragments;
    private final InstantSource clock;

    ProgrammePart(LiveRooms rooms, RunningOrder order, Fragments fragments, InstantSource clock) {
        super(
                new Sign(
                        NAME,
                        say("conduct.programme"),
                        Place.BAND,
                        0,
                        Set.of(PARTICIPANTS, SPEAKERS, WALL, MODERATORS)),
                rooms);
        this.order = order;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public String html(Room room, String audience) {
        var clockwork = Clockwork.of(room.event(), order.held(room.id()), clock.instant());
        return fragments.html("conduct/programme", clockwork);
    }
}
