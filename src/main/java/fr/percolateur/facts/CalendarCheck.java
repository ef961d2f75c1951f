package fr.percolateur.facts;

import fr.percolateur.document.Moment;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.prose.DateMention;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import fr.percolateur.wording.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Days as a calendar has them: « jeudi 16 décembre » must be a Thursday, and there is no 31 June.
final class CalendarCheck implements Check {

    /// « Jeudi 116 décembre »: a finger that slipped, and not someone who forgot how long November is.
    private static final int LONGEST_SLIP = 39;

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        var slot = Slot.of(manuscript);
        var anchor = slot.day()
                .or(() -> manuscript.document().frontMatter().moment("date").map(Moment::day));
        for (var passage : manuscript.passages()) {
            for (var mention : passage.dates()) {
                check(passage, mention, anchor, margin);
                if (mention.end() != null) {
                    check(passage, mention.end(), anchor, margin);
                }
            }
        }
    }

    private static void check(Passage passage, DateMention mention, Optional<LocalDate> anchor, Margin margin) {
        if (!mention.possible()) {
            margin.noteAs(
                    Code.WEEKDAY_MISMATCH,
                    "impossible",
                    passage.place(mention.from()),
                    passage.text().substring(mention.from(), end(passage, mention)),
                    null);
            if (mention.day() > LONGEST_SLIP) {
                var written = passage.text().substring(mention.from(), end(passage, mention));
                margin.note(Code.TYPO_DATA, passage.place(mention.from()), written, null, written);
            }
            return;
        }
        var day = day(mention, anchor.orElse(null));
        if (mention.weekday() == null || day == null || day.getDayOfWeek() == mention.weekday()) {
            return;
        }
        margin.note(
                Code.WEEKDAY_MISMATCH,
                passage,
                mention.from(),
                end(passage, mention),
                Dates.longDay(day),
                Dates.day(day),
                Dates.weekday(day));
    }

    /// The full stop of the sentence is not a part of the date.
    private static int end(Passage passage, DateMention mention) {
        return passage.text().charAt(mention.to() - 1) == '.' ? mention.to() - 1 : mention.to();
    }

    /// In the year that is written, else in the one that brings it nearest to the event.
    private static @Nullable LocalDate day(DateMention mention, @Nullable LocalDate anchor) {
        if (mention.year() != null) {
            return mention.on(mention.year()).orElse(null);
        }
        if (anchor == null) {
            return null;
        }
        return IntStream.rangeClosed(anchor.getYear() - 1, anchor.getYear() + 1)
                .mapToObj(mention::on)
                .flatMap(Optional::stream)
                .min((one, other) -> Long.compare(
                        Math.abs(ChronoUnit.DAYS.between(anchor, one)),
                        Math.abs(ChronoUnit.DAYS.between(anchor, other))))
                .orElse(null);
    }
}
