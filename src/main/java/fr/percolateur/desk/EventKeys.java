package fr.percolateur.desk;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import java.util.Set;
import java.util.stream.Collectors;

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

    /// The slugs of the series that someone organises; an administrator organises all, whatever is said here.
    public static Set<String> organised(Viewer viewer) {
        return viewer.granted().stream()
                .filter(grant -> grant.role() == Role.ORGANISER)
                .map(Grant::series)
                .collect(Collectors.toUnmodifiableSet());
    }

    public static boolean organises(Viewer viewer, Event event) {
        var series = event.series();
        return series == null ? viewer.administers() : viewer.organises(series.slug());
    }
}
