package fr.percolateur.correspondence;

import fr.percolateur.event.Event;
import fr.percolateur.extraction.EventFacts.Status;
import java.time.Instant;
import java.util.EnumSet;

/// Foresees the letters that hang on the day of an event, as soon as the event is known.
final class Planner {

    private final MailingRows mailings;

    Planner(MailingRows mailings) {
        this.mailings = mailings;
    }

    void plan(Event event, Instant now) {
        if (event.status() == Status.MAINTAINED) {
            for (var occasion : EnumSet.allOf(Occasion.class)) {
                Due.of(occasion, event).ifPresent(due -> mailings.plan(event.id(), occasion, day(event), due, now));
            }
        }
    }

    /// An hour later on the same day it is the same meeting, of which one is reminded once; another day it is not.
    static String day(Event event) {
        var start = event.details().start();
        return start == null ? "" : start.day().toString();
    }

    /// Whether a letter that was foreseen is still to be sent.
    static boolean holds(Mailing mailing, Event event) {
        return !mailing.occasion().isOfTheDay()
                || (event.status() == Status.MAINTAINED && mailing.name().equals(day(event)));
    }
}
