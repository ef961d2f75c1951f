package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.event.Session;
import fr.percolateur.skin.Minutes;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

        public String title() {
            return FrenchLine.set(session.title());
        }

        /// When it is to end, if it is known how long it lasts.
        public @Nullable Instant due() {
            return start == null || minutes == null ? null : start.plus(Duration.ofMinutes(minutes));
        }

        public boolean isOver() {
            return ended != null && !running;
        }

        /// « 16 h 30 »; empty when unknown.
        public String hour() {
            return start == null ? "" : Dates.hour(start.atZone(Moment.PARIS).toLocalTime());
        }

        /// « 20 min », or empty.
        public String lasts() {
            return minutes == null ? "" : Dates.duration(minutes);
        }

        /// As wide as it is long.
        public String width() {
            return minutes == null ? "" : Minutes.cssClass(minutes);
        }

        public String state() {
            return running ? "now" : isOver() ? "past" : "next";
        }

        /// Whether it begins at another minute than was planned.
        public boolean isShifted() {
            return planned != null
                    && start != null
                    && !planned.truncatedTo(ChronoUnit.MINUTES).equals(start.truncatedTo(ChronoUnit.MINUTES));
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

    /// « Temps 5 sur 5 »; empty while nothing runs.
    public String standing() {
        var current = current();
        return current == null ? "" : say("conduct.standing", current.rank() + 1, sequences.size());
    }

    /// The one that comes when nothing runs; null after the last.
    public @Nullable Item next() {
        return sequences.stream()
                .filter(item -> item.ended() == null && !item.running())
                .findFirst()
                .orElse(null);
    }

    /// Whether all that was held is over, and something was.
    public boolean isOver() {
        return current() == null && !sequences.isEmpty() && sequences.getLast().isOver();
    }

    /// The one that runs, if any does.
    public @Nullable Item current() {
        return sequences.stream().filter(Item::running).findFirst().orElse(null);
    }

    /// How far what runs is, in tenths; 10 once it is over time.
    public int tenths() {
        var current = current();
        if (current == null || current.start() == null || current.minutes() == null || current.minutes() == 0) {
            return 0;
        }
        var gone = Duration.between(current.start(), now).toSeconds() * 10 / (current.minutes() * 60L);
        return (int) Math.clamp(gone, 0, 10);
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
