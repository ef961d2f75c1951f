package fr.percolateur.event;

import fr.percolateur.extraction.EventFacts.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dated meeting, without the text of its page.
///
/// @param uid names it in calendars
/// @param sequence grows with each change that a calendar shows
/// @param over when it leaves the agenda; null without a date
/// @param themes the slugs of `tags`, in the same order
public record Event(
        long id,
        UUID uid,
        int sequence,
        Instant changedAt,
        String slug,
        String title,
        @Nullable Series series,
        @Nullable Integer edition,
        Status status,
        @Nullable Instant startsAt,
        @Nullable Instant over,
        List<String> categories,
        List<String> tags,
        List<String> themes,
        EventDetails details) {

    private static final Duration ARCHIVED_AFTER = Duration.ofDays(2 * 365);

    public String address() {
        return "/agenda/" + slug + "/";
    }

    /// Where it stands at this instant. A cancelled event stays cancelled once its day is past.
    public EventState state(Instant now) {
        if (startsAt == null || over == null) {
            return switch (status) {
                case POSTPONED -> EventState.POSTPONED;
                case CANCELLED -> EventState.CANCELLED;
                case MAINTAINED -> EventState.UNDATED;
            };
        }
        var isOver = !now.isBefore(over);
        if (isOver && now.isAfter(over.plus(ARCHIVED_AFTER))) {
            return EventState.ARCHIVED;
        }
        return switch (status) {
            case CANCELLED -> EventState.CANCELLED;
            case POSTPONED -> isOver ? EventState.PAST : EventState.POSTPONED;
            case MAINTAINED -> {
                if (isOver) {
                    yield EventState.PAST;
                }
                yield now.isBefore(startsAt) ? EventState.UPCOMING : EventState.RUNNING;
            }
        };
    }
}
