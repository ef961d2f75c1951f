package fr.percolateur.live;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;

/// Who may keep which room: moderators and organisers of its series; that of an event without a series, administrators
/// alone.
public final class RoomKeys {

    private final Events events;
    private final LiveRooms rooms;

    RoomKeys(Events events, LiveRooms rooms) {
        this.events = events;
        this.rooms = rooms;
    }

    /// The room of an event in whatever state.
    ///
    /// @throws Absent when there is no such event
    /// @throws Forbidden when it is not theirs to keep
    public Room open(String slug, Viewer.SignedIn keeper) {
        var event = events.kept(slug).orElseThrow(Absent::new);
        if (!keeps(keeper, event)) {
            throw new Forbidden();
        }
        return rooms.of(event);
    }

    public static boolean keeps(Viewer viewer, Event event) {
        var series = event.series();
        return series == null ? viewer.administers() : viewer.moderates(series.slug());
    }
}
