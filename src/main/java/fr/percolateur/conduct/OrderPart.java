package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.RoomPart;
import java.time.InstantSource;

/// All of the programme, as it was held and as it will be now that others took longer.
final class OrderPart implements RoomPart {

    static final String NAME = "deroule";

    private static final int LAST = 90;

    private final LiveRooms rooms;
    private final RunningOrder order;
    private final Fragments fragments;
    private final InstantSource clock;

    OrderPart(LiveRooms rooms, RunningOrder order, Fragments fragments, InstantSource clock) {
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
    public int rank() {
        return LAST;
    }

    @Override
    public String title() {
        return say("conduct.programme");
    }

    @Override
    public boolean isFor(String audience) {
        return audience.equals(PARTICIPANTS);
    }

    @Override
    public String html(long room, String audience) {
        return rooms.kept(room)
                .map(open -> Clockwork.of(open.event(), order.held(room), clock.instant()))
                .map(clockwork -> fragments.html("conduct/order", clockwork))
                .orElse("");
    }
}
