package fr.percolateur.facts;

import fr.percolateur.document.Moment;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.prose.DateMention;
import fr.percolateur.prose.HourMention;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import fr.percolateur.rules.Phrases;
import fr.percolateur.wording.Dates;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One moment for one event: header, field « Horaires » and prose must say the same.
final class HoursCheck implements Check {

    private static final int NEAR = 30;
    /// What happens before the start or after the end without contradicting either.
    private static final List<String> AROUND = List.of(
            "accueil",
            "cafe",
            "petit-dejeuner",
            "petit dejeuner",
            "ouverture des portes",
            "cocktail",
            "emargement",
            "inscri",
            "test");
    private static final Phrases CLOSED = new Phrases("""
            inscriptions closes, inscriptions cloturees, inscriptions fermees, inscriptions terminees,
            les inscriptions sont closes, les inscriptions sont cloturees, les inscriptions sont fermees""");
    private static final Phrases OPEN = new Phrases("""
            vous pouvez vous inscrire, vous pouvez encore vous inscrire, les inscriptions sont ouvertes,
            inscriptions ouvertes, inscrivez vous des maintenant, inscrivez vous vite""");
    private static final Set<String> WHERE_EVENT_IS_NAMED = Set.of("title", "chapeau-text", Manuscript.BODY);

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        if (!manuscript.event()) {
            return;
        }
        var slot = Slot.of(manuscript);
        field(slot, margin);
        if (slot.start() != null) {
            for (var passage : manuscript.passages()) {
                if (WHERE_EVENT_IS_NAMED.contains(passage.key())
                        || passage.key().endsWith("alternative-textuelle")) {
                    prose(passage, slot, slot.start(), margin);
                }
            }
        }
        programme(manuscript, slot, margin);
        closed(manuscript, margin);
    }

    private static void field(Slot slot, Margin margin) {
        var field = slot.field();
        var start = slot.start();
        if (field == null
                || start == null
                || start.hour() == null
                || slot.hours().isEmpty()) {
            return;
        }
        var from = slot.startHour().orElse(start.hour());
        var agrees = slot.hours().stream().anyMatch(hour -> hour.start().equals(from));
        var mention = slot.hours().getFirst();
        if (!agrees) {
            margin.note(
                    Code.HORAIRES_CONTRADICT,
                    field,
                    mention.from(),
                    mention.to(),
                    null,
                    Dates.hour(mention.start()),
                    Dates.hour(from));
            return;
        }
        var until = mention.end();
        var end = slot.endHour();
        if (until != null
                && slot.oneDay()
                && slot.hours().size() == 1
                && end.isPresent()
                && !end.get().equals(until)) {
            margin.note(
                    Code.HORAIRES_CONTRADICT,
                    field,
                    mention.from(),
                    mention.to(),
                    null,
                    Dates.hour(until),
                    Dates.hour(end.get()));
        }
    }

    /// Where the day of the event stands with an hour close behind.
    private static void prose(Passage passage, Slot slot, Moment start, Margin margin) {
        var dates = passage.dates();
        if (dates.isEmpty()) {
            return;
        }
        var hours = passage.hours();
        for (var date : dates) {
            if (!onDay(date, start)) {
                continue;
            }
            hours.stream()
                    .filter(hour -> hour.from() >= date.to() && hour.from() - date.to() <= NEAR)
                    .filter(hour ->
                            passage.prose().substring(date.to(), hour.from()).indexOf('.') < 0)
                    .findFirst()
                    .filter(hour -> contradicts(passage, date, hour, slot))
                    .ifPresent(hour -> margin.note(
                            Code.TIME_CONTRADICTION,
                            passage,
                            date.from(),
                            hour.to(),
                            null,
                            Dates.hour(hour.start()),
                            Dates.hour(reference(slot).orElse(hour.start()))));
        }
    }

    private static boolean contradicts(Passage passage, DateMention date, HourMention hour, Slot slot) {
        var from = reference(slot).orElse(null);
        if (from == null || around(passage, date.from(), hour.to()) || deadline(passage, date)) {
            return false;
        }
        var until = slot.endHour().or(slot::fieldEnd).orElse(null);
        var said = hour.end();
        if (hour.start().isBefore(from)) {
            return true;
        }
        if (hour.start().equals(from)) {
            return said != null && until != null && slot.oneDay() && said.isAfter(until);
        }
        return said == null
                ? slot.fieldStart().filter(hour.start()::equals).isPresent()
                : until != null && (said.equals(until) || said.isAfter(until) && slot.oneDay());
    }

    /// The hour of the header, else that of the field.
    private static Optional<LocalTime> reference(Slot slot) {
        return slot.startHour().or(slot::fieldStart);
    }

    private static boolean onDay(DateMention date, Moment start) {
        return date.day() == start.day().getDayOfMonth()
                && date.month() == start.day().getMonth()
                && (date.year() == null || date.year() == start.day().getYear());
    }

    private static boolean around(Passage passage, int from, int to) {
        var folded = passage.words().folded();
        var context = folded.substring(Math.max(0, from - NEAR), Math.min(folded.length(), to + NEAR));
        return AROUND.stream().anyMatch(context::contains);
    }

    private static boolean deadline(Passage passage, DateMention date) {
        var folded = passage.words().folded();
        var before = folded.substring(Math.max(0, date.from() - NEAR), date.from());
        return before.contains("jusqu")
                || before.contains("avant")
                || before.contains("plus tard")
                || before.contains("cloture");
    }

    /// The programme starts at neither of two hours that already differ.
    private static void programme(Manuscript manuscript, Slot slot, Margin margin) {
        var items = Timetable.of(manuscript.body());
        var field = slot.fieldStart();
        var header = slot.startHour();
        if (items.isEmpty() || field.isEmpty() || header.isEmpty() || field.equals(header)) {
            return;
        }
        var first = items.getFirst();
        if (!first.start().equals(field.get())) {
            margin.noteAs(
                    Code.TIME_CONTRADICTION,
                    "programme",
                    manuscript.body().place(first.from()),
                    manuscript.body().text().substring(first.from(), first.to()),
                    null,
                    Dates.hour(first.start()),
                    Dates.hour(field.get()),
                    Dates.hour(header.get()));
        }
    }

    private static void closed(Manuscript manuscript, Margin margin) {
        var body = manuscript.body();
        var closed = CLOSED.in(body.words());
        if (!closed.isEmpty() && !OPEN.in(body.words()).isEmpty()) {
            var words = body.words();
            var from = words.start(closed.getFirst().first());
            margin.noteAs(
                    Code.TIME_CONTRADICTION,
                    "closed",
                    body.place(from),
                    body.text().substring(from, words.end(closed.getFirst().last())),
                    null);
        }
    }
}
