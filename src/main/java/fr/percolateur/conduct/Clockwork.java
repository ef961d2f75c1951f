package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The programme of an event against the clock: what was, is and will be held, and when, as it shifts.
public record Clockwork(List<Item> sequences, Instant now) {

    /// One item as it goes.
    ///
    /// @param planned null when the programme does not say
    /// @param start as it was, or as it will be now that others took longer; null when unknown
    /// @param ended null until it is
    /// @param minutes as planned; null when unknown
    public record Item(
            int rank,
            Session session,
            @Nullable Instant planned,
            @Nullable Instant start,
            @Nullable Instant ended,
            @Nullable Integer minutes,
            boolean running) {

        /// When it is to end, if it is known how long it lasts.
        public @Nullable Instant due() {
            return start == null || minutes == null ? null : start.plus(Duration.ofMinutes(minutes));
        }

        public boolean isOver() {
            return ended != null && !running;
        }
    }

    public static Clockwork of(Event event, Map<Integer, RunningOrder.Held> held, Instant now) {
        var sequences = new ArrayList<Item>();
        Instant free = null;
        var programme = event.details().programme();
        for (var rank = 0; rank < programme.size(); rank++) {
            var session = programme.get(rank);
            var planned = planned(event, session);
            var done = held.get(rank);
            var start = done != null ? done.startedAt() : later(planned, free);
            var sequence = new Item(
                    rank,
                    session,
                    planned,
                    start,
                    done == null ? null : done.endedAt(),
                    session.minutes(),
                    done != null && done.isRunning());
            sequences.add(sequence);
            free = after(sequence, now, free);
        }
        return new Clockwork(List.copyOf(sequences), now);
    }

    /// When the room is free for the next: what runs over keeps it until now at least.
    private static @Nullable Instant after(Item sequence, Instant now, @Nullable Instant before) {
        if (sequence.ended() != null) {
            return sequence.ended();
        }
        var due = sequence.due();
        return sequence.running() ? later(due, now) : due == null ? before : due;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? other : one;
    }

    private static @Nullable Instant planned(Event event, Session session) {
        var starts = event.startsAt();
        if (starts == null || session.start() == null) {
            return null;
        }
        var day = session.day() != null
                ? session.day()
                : starts.atZone(Moment.PARIS).toLocalDate();
        return day.atTime(session.start()).atZone(Moment.PARIS).toInstant();
    }

    /// The one that runs, if any does.
    public @Nullable Item current() {
        return sequences.stream().filter(Item::running).findFirst().orElse(null);
    }

    /// Minutes left of what runs, rounded up; below zero when it is over time; null when nothing runs or nobody knows.
    public @Nullable Integer left() {
        var current = current();
        var due = current == null ? null : current.due();
        if (due == null) {
            return null;
        }
        return (int) Math.ceilDiv(Duration.between(now, due).toSeconds(), 60);
    }

    /// « Encore 12 minutes », or by how much it is over time; empty when nobody knows.
    public String remaining() {
        var left = left();
        return left == null ? "" : left > 0 ? say("conduct.left", left) : say("conduct.over", -left);
    }
}
