package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import java.time.InstantSource;

/// All of the programme, as it was held and as it will be now that others took longer.
final class OrderPart extends RoomPart {

    static final String NAME = "deroule";

    private static final int LAST = 90;

    private final RunningOrder order;
    private final Fragments fragments;
    private final InstantSource clock;

    OrderPart(LiveRooms rooms, RunningOrder order, Fragments fragments, InstantSource clock) {
        super(new Sign(NAME, say("conduct.programme"), LAST, PARTICIPANTS, MODERATORS), rooms);
        this.order = order;
        this.fragments = fragments;
        this.clock = clock;
    }

    @Override
    public String html(Room room, String audience) {
        var clockwork = Clockwork.of(room.event(), order.held(room.id()), clock.instant());
        return audience.equals(MODERATORS)
                ? fragments.html("conduct/keep", new ControlPage.Order(room, clockwork))
                : fragments.html("conduct/order", clockwork);
    }
}
