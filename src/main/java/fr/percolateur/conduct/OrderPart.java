package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import java.util.Set;

/// All of the programme, as it was held and as it will be now that others took longer.
final class OrderPart extends RoomPart {

    static final String NAME = "deroule";

    private static final int LAST = 90;

    private final RunningOrder order;
    private final Fragments fragments;
    private final InstantSource clock;
    private final Site site;

    OrderPart(LiveRooms rooms, RunningOrder order, Fragments fragments, InstantSource clock, Site site) {
        super(new Sign(NAME, say("conduct.programme"), LAST, PARTICIPANTS, MODERATORS), rooms);
        this.order = order;
        this.fragments = fragments;
        this.clock = clock;
        this.site = site;
    }

    @Override
    public Set<String> mirrors() {
        return Set.of(LiveRooms.ACCESS);
    }

    @Override
    public String html(Room room, String audience) {
        var clockwork = Clockwork.of(room.event(), order.held(room.id()), clock.instant());
        return audience.equals(MODERATORS)
                ? fragments.html("conduct/keep", new ControlPage(room, site.absolute(Room.SHORT), clockwork))
                : fragments.html("conduct/order", clockwork);
    }
}
