package fr.percolateur.life;

import fr.percolateur.document.Moment;
import fr.percolateur.wording.Dates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The picture of time: the weeks around the event as a line, with a mark for each moment. What lies far beyond is not
/// drawn, so that the weeks that matter have room; the list beside it tells all.
public final class Span {

    /// Of the drawing.
    public static final int WIDTH = 1000;

    private static final int MARGIN = 20;
    private static final Duration WHAT_MATTERS = Duration.ofDays(60);

    private final List<Milestone> drawn;
    private final Instant now;
    private final Instant from;
    private final Instant until;

    Span(List<Milestone> milestones, Instant now) {
        this.now = now;
        var middle = milestones.stream()
                .filter(Milestone::isTheDay)
                .map(Milestone::at)
                .findFirst()
                .orElse(now);
        this.drawn = milestones.stream()
                .filter(each -> Duration.between(each.at(), middle).abs().compareTo(WHAT_MATTERS) <= 0)
                .toList();
        var moments = Stream.concat(drawn.stream().map(Milestone::at), Stream.of(middle))
                .sorted()
                .toList();
        this.from = moments.getFirst();
        this.until = moments.getLast();
    }

    /// Nothing to draw but a point.
    public boolean isShown() {
        return drawn.size() > 1 && from.isBefore(until);
    }

    public List<Milestone> drawn() {
        return drawn;
    }

    public int x(Instant at) {
        var all = Duration.between(from, until).toSeconds();
        var past = Duration.between(from, at).toSeconds();
        return MARGIN + Math.toIntExact((WIDTH - 2 * MARGIN) * past / Math.max(1, all));
    }

    public boolean showsToday() {
        return !now.isBefore(from) && !now.isAfter(until);
    }

    public int today() {
        return x(now);
    }

    public boolean isPast(Milestone milestone) {
        return !milestone.at().isAfter(now);
    }

    public String first() {
        return day(from);
    }

    public String last() {
        return day(until);
    }

    private static String day(Instant at) {
        return Dates.day(at.atZone(Moment.PARIS).toLocalDate());
    }
}
