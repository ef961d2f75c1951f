package fr.percolateur.facts;

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
import java.util.Set;
import java.util.regex.Pattern;

/// « La veillée aura lieu le 14 novembre », where the header says the 12th and the text never does.
final class AppointmentCheck implements Check {

    private static final Set<String> WHERE_EVENT_IS_NAMED = Set.of("title", "chapeau-text", Manuscript.BODY);
    private static final Pattern APPOINTED = Pattern.compile("\\b(?:aura lieu|auront lieu|se tiendra|se deroulera"
            + "|rendez-vous|retrouvons-nous|retrouvez-nous|vous attend\\w{0,4})\\b[^.!?\\n]{0,40}$");
    private static final Pattern ANOTHER = Pattern.compile(
            "\\b(?:jusqu|avant|prochaine?s?|suivante?s?|precedente?s?|derniere?s?|inscri|cloture|jury)");
    private static final int CONTEXT = 90;

    /// Further away it is another meeting that the text speaks of.
    private static final int NEAR = 60;

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        var slot = Slot.of(manuscript);
        var start = slot.start();
        if (!manuscript.event() || start == null) {
            return;
        }
        var first = start.day();
        var end = slot.end();
        var last = end == null || end.day().isBefore(first) ? first : end.day();
        var passages = manuscript.passages().stream()
                .filter(passage -> WHERE_EVENT_IS_NAMED.contains(passage.key()))
                .toList();
        var named = passages.stream()
                .flatMap(passage -> passage.dates().stream())
                .anyMatch(date -> names(date, first, last));
        if (named) {
            return;
        }
        for (var passage : passages) {
            var wrong = passage.dates().stream()
                    .filter(date -> appointed(passage, date))
                    .filter(date -> day(date, first)
                            .filter(day -> Math.abs(ChronoUnit.DAYS.between(first, day)) <= NEAR)
                            .isPresent())
                    .findFirst();
            if (wrong.isPresent()) {
                var date = wrong.get();
                margin.noteAs(
                        Code.TIME_CONTRADICTION,
                        "day",
                        passage.place(date.from()),
                        passage.text().substring(date.from(), date.to()),
                        null,
                        Dates.day(day(date, first).orElseThrow()),
                        Dates.day(first));
                return;
            }
        }
    }

    private static boolean names(DateMention date, LocalDate first, LocalDate last) {
        var from = day(date, first);
        var end = date.end();
        var to = end == null ? from : day(end, first);
        return from.isPresent()
                && to.isPresent()
                && !from.get().isAfter(last)
                && !to.get().isBefore(first);
    }

    private static Optional<LocalDate> day(DateMention date, LocalDate event) {
        return date.on(event.getYear());
    }

    private static boolean appointed(Passage passage, DateMention date) {
        var folded = passage.words().folded();
        var before = folded.substring(Math.max(0, date.from() - CONTEXT), date.from());
        return APPOINTED.matcher(before).find() && !ANOTHER.matcher(before).find();
    }
}
