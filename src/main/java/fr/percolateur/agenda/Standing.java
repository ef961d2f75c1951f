package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.EventRow.Status;
import fr.percolateur.component.Tone;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where an event and the registration to it stand, in a word and a glyph.
final class Standing {

    private Standing() {}

    /// What a list says of it; null when there is nothing to say.
    static @Nullable Status of(Event event, Instant now) {
        return switch (event.state(now)) {
            case CANCELLED -> new Status(Tone.ERROR, say("agenda.state.cancelled"));
            case POSTPONED -> new Status(Tone.WARNING, say("agenda.state.postponed"));
            case RUNNING -> new Status(Tone.DONE, say("agenda.state.running"));
            case PAST, ARCHIVED -> new Status(Tone.PLAIN, say("agenda.state.past"));
            case UPCOMING, UNDATED -> registration(event, now);
        };
    }

    /// Whether one may register now; null when the document says nothing of it.
    static @Nullable Status registration(Event event, Instant now) {
        var access = event.details().access();
        if (!access.here() && access.url() == null) {
            return null;
        }
        if (isAfter(access.opens(), now)) {
            return new Status(Tone.RING, say("agenda.registration.soon"));
        }
        if (access.closes() != null && !isAfter(deadline(access.closes()), now)) {
            return new Status(Tone.PLAIN, say("agenda.registration.closed"));
        }
        return new Status(Tone.DONE, say("agenda.registration.open"));
    }

    /// A deadline without an hour holds until the end of its day.
    private static Moment deadline(Moment closes) {
        return closes.hour() == null ? Moment.of(closes.day().plusDays(1)) : closes;
    }

    private static boolean isAfter(@Nullable Moment moment, Instant now) {
        return moment != null && moment.instant().isAfter(now);
    }
}
