package fr.percolateur.feeds;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When an event takes place, in a form that leaves nothing to guess: hours of Paris, or whole days.
///
/// @param start a `ZonedDateTime`, or a `LocalDate` when no hour is known
/// @param end of the same type and exclusive; null when the end of the meeting is not known
record Slot(Temporal start, @Nullable Temporal end) {

    /// OpenAgenda’s own limit.
    private static final int MOST_TIMINGS = 800;

    /// Empty when the date is still to come.
    static Optional<Slot> of(Event event) {
        return Optional.ofNullable(event.details().start())
                .map(start -> of(start, event.details().end()));
    }

    private static Slot of(Moment start, @Nullable Moment end) {
        var lastDay = end != null && end.day().isAfter(start.day()) ? end.day() : start.day();
        if (start.hour() == null) {
            return new Slot(start.day(), lastDay.plusDays(1));
        }
        var begins = paris(start);
        if (end == null || end.hour() == null) {
            return new Slot(
                    begins,
                    lastDay.equals(start.day()) ? null : lastDay.plusDays(1).atStartOfDay(Moment.PARIS));
        }
        var ends = paris(end);
        return new Slot(begins, ends.isAfter(begins) ? ends : null);
    }

    private static ZonedDateTime paris(Moment moment) {
        return moment.instant().atZone(Moment.PARIS);
    }

    /// A stretch of one day at most. `end` is null when it is not known.
    record Timing(OffsetDateTime begin, @Nullable OffsetDateTime end) {}

    /// The same, cut at midnight: a timing of OpenAgenda lasts 24 hours at most.
    List<Timing> timings() {
        var begins = atStart(start);
        if (end == null) {
            return List.of(new Timing(begins.toOffsetDateTime(), null));
        }
        var ends = atStart(end);
        return Stream.iterate(begins, begin -> begin.isBefore(ends), Slot::midnight)
                .limit(MOST_TIMINGS)
                .map(begin -> new Timing(
                        begin.toOffsetDateTime(),
                        earliest(midnight(begin), ends).toOffsetDateTime()))
                .toList();
    }

    private static ZonedDateTime atStart(Temporal temporal) {
        return temporal instanceof LocalDate day ? day.atStartOfDay(Moment.PARIS) : ZonedDateTime.from(temporal);
    }

    private static ZonedDateTime midnight(ZonedDateTime after) {
        return after.toLocalDate().plusDays(1).atStartOfDay(Moment.PARIS);
    }

    private static ZonedDateTime earliest(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
