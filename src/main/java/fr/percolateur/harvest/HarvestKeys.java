package fr.percolateur.harvest;

import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;

/// Who may do what with the lessons of an event.
final class HarvestKeys {

    private final Events events;
    private final EventKeys organisers;

    HarvestKeys(Events events, EventKeys organisers) {
        this.events = events;
        this.organisers = organisers;
    }

    /// For whoever writes for its series; of an event without one, administrators.
    Event write(String slug, Viewer.SignedIn viewer) {
        var event = events.kept(slug).orElseThrow(Absent::new);
        var series = event.series();
        if (series == null ? !viewer.administers() : !viewer.writesFor(series.slug())) {
            throw new Forbidden();
        }
        return event;
    }

    /// For whoever organises it: what becomes public is theirs to decide.
    Event publish(String slug, Viewer.SignedIn viewer) {
        return organisers.open(slug, viewer);
    }
}
