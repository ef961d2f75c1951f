package fr.percolateur.lectern;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.conduct.Clockwork;
import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One sequence of a speaker, against the clock.
public record Slot(Clockwork.Item item, Clockwork clockwork) {

    private static final int SOON = 5;
    private static final int NEAR = 120;

    /// What counts most: what is left while it runs, when it comes before, that it is over.
    public String told() {
        if (item.running()) {
            return clockwork.remaining().isEmpty() ? say("lectern.running") : clockwork.remaining();
        }
        if (item.isOver()) {
            return say("lectern.over", hour(item.ended()));
        }
        var start = item.start();
        return start == null ? say("lectern.coming") : coming(start);
    }

    private String coming(Instant start) {
        var minutes = Math.ceilDiv(Duration.between(clockwork.now(), start).toSeconds(), 60);
        if (minutes <= 0) {
            return say("lectern.next");
        }
        // also past midnight
        if (minutes <= NEAR) {
            return say("lectern.in", minutes, hour(start));
        }
        var day = start.atZone(Moment.PARIS).toLocalDate();
        return day.equals(clockwork.now().atZone(Moment.PARIS).toLocalDate())
                ? say("lectern.at", hour(start))
                : say("lectern.on", Dates.day(day), hour(start));
    }

    /// « Propos liminaires, 20 min, à 16 h 30 »: as was planned, beside what is told.
    public String planned() {
        return item.lasts().isEmpty() ? "" : say("lectern.lasts", item.lasts());
    }

    /// `past`, `next`, `now`; `soon` when little is left, `late` when nothing is.
    public String state() {
        var left = clockwork.left();
        if (!item.running() || left == null) {
            return item.state();
        }
        return left <= 0 ? "late" : left <= SOON ? "soon" : "now";
    }

    /// Said once it begins, and once little is left; not each minute.
    public @Nullable String announced() {
        return switch (state()) {
            case "now" -> say("lectern.announced.now", item.title());
            case "soon" -> say("lectern.announced.soon", SOON);
            case "late" -> say("lectern.announced.late");
            default -> null;
        };
    }

    private static String hour(@Nullable Instant instant) {
        return instant == null ? "" : Dates.hour(instant.atZone(Moment.PARIS).toLocalTime());
    }
}
