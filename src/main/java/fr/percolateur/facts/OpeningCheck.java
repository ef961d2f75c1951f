package fr.percolateur.facts;

import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import java.time.Instant;

/// From when to when one registers, as the key `inscription` says it: the one before the other, and both before the
/// meeting is over.
final class OpeningCheck implements Check {

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        if (manuscript.document().frontMatter().get("inscription").orElse(null) instanceof Value.Mapping terms
                && terms.get("ferme").orElse(null) instanceof Value.Scalar closing) {
            Moment.parse(closing.text())
                    .filter(Moment::plausible)
                    .ifPresent(closes -> read(manuscript, terms, closing, closes, margin));
        }
    }

    private static void read(
            Manuscript manuscript, Value.Mapping terms, Value.Scalar closing, Moment closes, Margin margin) {
        var opens = terms.text("ouvre").flatMap(Moment::parse);
        if (opens.filter(moment -> !moment.instant().isBefore(end(closes))).isPresent()) {
            note("order", closing, opens.get(), margin);
        }
        var header = manuscript.document().frontMatter();
        var start = header.moment("event_start_date");
        var over = header.moment("event_end_date")
                .filter(end -> start.isEmpty() || !end(end).isBefore(start.get().instant()))
                .or(() -> start.filter(moment -> moment.hour() == null));
        if (over.filter(moment -> closes.instant().isAfter(end(moment))).isPresent()) {
            note("late", closing, over.get(), margin);
        }
    }

    /// A day lasts until its end.
    private static Instant end(Moment moment) {
        return moment.hour() == null ? Moment.of(moment.day().plusDays(1)).instant() : moment.instant();
    }

    private static void note(String sentence, Value.Scalar closing, Moment other, Margin margin) {
        margin.noteAs(
                Code.REGISTRATION_DATES,
                sentence,
                closing.place(),
                closing.text(),
                null,
                closing.text(),
                other.written());
    }
}
