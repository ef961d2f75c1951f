package fr.percolateur.facts;

import fr.percolateur.document.Moment;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.prose.DateMention;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import java.util.List;

/// The year of an event, which a copied announcement keeps from the edition before.
final class YearsCheck implements Check {

    private static final int LIST_GAP = 4;

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        var start = Slot.of(manuscript).start();
        if (manuscript.event() && start != null) {
            years(manuscript, start, margin);
        }
    }

    /// The day of the event in another year, or « la Semaine du climat 2026 » for an event of 2027.
    private static void years(Manuscript manuscript, Moment start, Margin margin) {
        for (var passage : manuscript.passages()) {
            var mentions = passage.dates();
            var other = mentions.stream()
                    .filter(date ->
                            date.year() != null && date.year() != start.day().getYear())
                    .filter(date -> sameDay(date, start))
                    .findFirst();
            if (other.isPresent()) {
                var date = other.get();
                margin.noteAs(
                        Code.TIME_CONTRADICTION,
                        "year",
                        passage.place(date.from()),
                        passage.text().substring(date.from(), endOfList(mentions, date)),
                        null,
                        String.valueOf(date.year()),
                        String.valueOf(start.day().getYear()));
                return;
            }
        }
        Frames.of(manuscript)
                .filter(frame -> frame.year() != start.day().getYear())
                .ifPresent(frame -> margin.noteAs(
                        Code.TIME_CONTRADICTION,
                        "year",
                        frame.place(),
                        frame.excerpt(),
                        null,
                        String.valueOf(frame.year()),
                        String.valueOf(start.day().getYear())));
    }

    /// « 9 et 10 janvier 2024 » is two mentions, and one excerpt.
    private static int endOfList(List<DateMention> mentions, DateMention first) {
        return mentions.stream()
                .filter(next -> next.from() >= first.to() && next.from() - first.to() <= LIST_GAP)
                .mapToInt(DateMention::to)
                .findFirst()
                .orElse(first.to());
    }

    private static boolean sameDay(DateMention date, Moment start) {
        return date.month() == start.day().getMonth()
                && date.day() == start.day().getDayOfMonth();
    }
}
