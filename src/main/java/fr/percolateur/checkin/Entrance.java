package fr.percolateur.checkin;

import fr.percolateur.event.Event;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Whether someone may go into the room online now.
public enum Entrance {
    /// The address is given to whoever asks.
    OPEN,
    /// The waiting room.
    EARLY,
    OVER,
    /// Cancelled or postponed.
    NOT_HELD,
    /// They have no confirmed place online.
    NO_PLACE,
    /// The organisers gave no address yet.
    NOT_SET;

    /// The doors open so long before the beginning.
    static final Duration BEFORE = Duration.ofMinutes(30);

    static Entrance of(Registration registration, Event event, boolean isSet, Instant now) {
        if (registration.status() != Status.CONFIRMED || registration.claim().seat() != Mode.ONLINE) {
            return NO_PLACE;
        }
        return switch (event.state(now)) {
            case POSTPONED, CANCELLED -> NOT_HELD;
            case PAST, ARCHIVED -> OVER;
            case UNDATED -> EARLY;
            case UPCOMING, RUNNING -> {
                var start = event.startsAt();
                if (start != null && now.isBefore(start.minus(BEFORE))) {
                    yield EARLY;
                }
                yield isSet ? OPEN : NOT_SET;
            }
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
