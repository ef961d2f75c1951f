package fr.percolateur.correspondence;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/// When a letter that hangs on the day of an event leaves: by the clocks of the place, so that seven days before half
/// past four is half past four, also when the clocks changed in between.
///
/// @param until after which it would come too late, should every node have slept
record Due(Instant at, Instant until) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int DAYS_OF_THANKS = 3;

    /// Empty for an occasion that has no hour of its own, or that this event does not have.
    static Optional<Due> of(Occasion occasion, Event event) {
        var start = event.details().start();
        var over = event.over();
        if (start == null || over == null) {
            return Optional.empty();
        }
        return switch (occasion) {
            case WEEK -> Optional.of(after(local(start).minusWeeks(1), Duration.ofDays(1)));
            case DAY -> Optional.of(after(local(start).minusDays(1), Duration.ofHours(12)));
            case HOUR ->
                start.hour() == null
                        ? Optional.empty()
                        : Optional.of(after(local(start).minusHours(1), Duration.ofMinutes(45)));
            case THANKS -> {
                // an event of a day is over at the midnight that ends it
                var last = over.minusNanos(1).atZone(Moment.PARIS).toLocalDate();
                var morning = last.plusDays(1).atTime(MORNING).atZone(Moment.PARIS);
                yield Optional.of(after(morning, Duration.ofDays(DAYS_OF_THANKS)));
            }
            case CHANGE, POSTPONEMENT, CANCELLATION, MESSAGE -> Optional.empty();
        };
    }

    /// An event without an hour is told of in the morning.
    private static ZonedDateTime local(Moment start) {
        return start.hour() == null
                ? start.day().atTime(MORNING).atZone(Moment.PARIS)
                : start.instant().atZone(Moment.PARIS);
    }

    private static Due after(ZonedDateTime at, Duration patience) {
        return new Due(at.toInstant(), at.toInstant().plus(patience));
    }
}
