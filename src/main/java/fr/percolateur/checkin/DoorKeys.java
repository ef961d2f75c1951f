package fr.percolateur.checkin;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;

/// Who may keep the door of which event.
final class DoorKeys {

    private final Events events;

    DoorKeys(Events events) {
        this.events = events;
    }

    /// The event, for whoever keeps the door of its series; that of an event without a series, administrators alone
    /// keep.
    Event open(String slug, Viewer.SignedIn keeper) {
        var event = events.kept(slug).orElseThrow(Absent::new);
        var series = event.series();
        var keeps = series == null ? keeper.administers() : keeper.keepsTheDoorOf(series.slug());
        if (!keeps) {
            throw new Forbidden();
        }
        return event;
    }
}
