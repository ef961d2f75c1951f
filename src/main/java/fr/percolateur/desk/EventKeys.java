package fr.percolateur.desk;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;

/// Who may work on which event.
public final class EventKeys {

    private final Events events;

    EventKeys(Events events) {
        this.events = events;
    }

    /// The event in whatever state, also a draft, for whoever organises its series; that of no series, administrators
    /// alone organise.
    ///
    /// @throws Absent when there is no such event
    /// @throws Forbidden when it is not theirs
    public Event open(String slug, Viewer.SignedIn viewer) {
        var event = events.kept(slug).orElseThrow(Absent::new);
        if (!organises(viewer, event)) {
            throw new Forbidden();
        }
        return event;
    }

    public static boolean organises(Viewer viewer, Event event) {
        var series = event.series();
        return series == null ? viewer.administers() : viewer.organises(series.slug());
    }
}
