package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;
import java.time.InstantSource;

/// Where the programme is, and how long is left. It changes by itself as time passes.
final class ProgrammePart implements RoomPart {

    static final String NAME = "programme";

    private final LiveRooms rooms;
    private final RunningOrder order;
    private final Fragments fragments;
    private final InstantSource clock;

    ProgrammePart(LiveRooms rooms, RunningOrder order, Fragments fragments, InstantSource clock) {
        this.rooms = rooms;
        this.order = order;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Place place() {
        return Place.BAND;
    }

    @Override
    public int rank() {
        return 0;
    }

    @Override
    public String title() {
        return say("conduct.programme");
    }

    @Override
    public boolean isFor(String audience) {
        return true;
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .map(open -> Clockwork.of(open.event(), order.held(room), clock.instant()))
                .map(clockwork -> fragments.html("conduct/programme", clockwork))
                .orElse("");
    }
}
