package fr.percolateur.facts;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import fr.percolateur.prose.DurationMention;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.HourMention;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import fr.percolateur.wording.Dates;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether the programme fits between the start and the end.
final class ProgrammeCheck implements Check {

    private static final int LATE = 15;
    private static final int EARLY = 20;
    private static final int TOLERATED = 4;
    private static final int GAP = 30;
    private static final LocalTime NOON = LocalTime.of(12, 45);
    private static final int LONGEST_LINE = 2_000;
    private static final int FEWEST_ITEMS = 3;
    private static final List<String> EACH = List.of(" chacun", " par projet", " par intervenant");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,2})\\s+\\p{L}+\\s{0,2}\\(?\\s{0,2}$");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        if (!manuscript.event()) {
            return;
        }
        var slot = Slot.of(manuscript);
        var from = slot.fieldStart().or(slot::startHour);
        var until =
                slot.fieldStart().isPresent() ? slot.fieldEnd() : slot.endHour().or(slot::fieldEnd);
        var body = manuscript.body();
        if (slot.oneDay() && from.isPresent()) {
            var items = Timetable.of(body);
            if (items.size() >= 2) {
                hours(body, items, from.get(), until, margin);
            } else if (until.isPresent()) {
                var length = (int) Duration.between(from.get(), until.get()).toMinutes();
                durations(body, length, margin);
            }
        }
    }

    private static void hours(
            Passage body, List<HourMention> items, LocalTime from, Optional<LocalTime> until, Margin margin) {
        var first = items.getFirst();
        if (minutes(from, first.start()) >= LATE) {
            note(body, first, "late", Dates.hour(first.start()), Dates.hour(from), margin);
        }
        for (var i = 0; i + 1 < items.size(); i++) {
            var end = items.get(i).end();
            var next = items.get(i + 1).start();
            if (end != null && next.isBefore(end) && !next.equals(items.get(i).start())) {
                note(body, items.get(i + 1), "overlap", Dates.hour(end), Dates.hour(next), margin);
            } else if (end != null && minutes(end, next) >= GAP && !holds(end, next, NOON)) {
                note(body, items.get(i + 1), "gap", Dates.hour(end), Dates.hour(next), margin);
            }
        }
        var last = items.getLast();
        var end = last.end();
        if (until.isPresent() && end != null && Math.abs(minutes(end, until.get())) >= EARLY) {
            note(body, last, "early", Dates.hour(end), Dates.hour(until.get()), margin);
        } else if (until.isPresent() && end == null && last.start().isAfter(until.get())) {
            note(body, last, "early", Dates.hour(last.start()), Dates.hour(until.get()), margin);
        }
    }

    /// Nobody says that one has lunch between 12 h and 14 h.
    private static boolean holds(LocalTime from, LocalTime until, LocalTime hour) {
        return from.isBefore(hour) && until.isAfter(hour);
    }

    private static void durations(Passage body, int slot, Margin margin) {
        var durations = FrenchTime.durations(body.prose());
        var each = durations.stream().filter(duration -> shared(body, duration)).findFirst();
        if (each.isPresent()) {
            var total = multiplied(body, durations, each.get());
            if (total > 0 && Math.abs(total - slot) >= GAP) {
                sum(body, each.get(), total, slot, margin);
            }
            return;
        }
        var items = durations.stream().filter(duration -> item(body, duration)).toList();
        var total = items.stream().mapToInt(DurationMention::minutes).sum();
        if (items.size() >= FEWEST_ITEMS && (total - slot > TOLERATED || slot - total >= GAP)) {
            sum(body, items.getFirst(), total, slot, margin);
        }
    }

    /// « 4 projets (15 min chacun) », and what else the paragraph lasts.
    private static int multiplied(Passage body, List<DurationMention> durations, DurationMention each) {
        var folded = body.words().folded();
        var count = COUNT.matcher(folded.substring(Math.max(0, each.from() - 40), each.from()));
        if (!count.find()) {
            return 0;
        }
        var start = folded.lastIndexOf("\n\n", each.from());
        var end = folded.indexOf("\n\n", each.from());
        var rest = durations.stream()
                .filter(duration -> duration != each && duration.from() > start && (end < 0 || duration.from() < end))
                .mapToInt(DurationMention::minutes)
                .sum();
        return Integer.parseInt(count.group(1)) * each.minutes() + rest;
    }

    private static boolean shared(Passage body, DurationMention duration) {
        return EACH.stream().anyMatch(each -> body.words().folded().startsWith(each, duration.to()));
    }

    /// A duration that a line of a list or a heading gives to itself.
    private static boolean item(Passage body, DurationMention duration) {
        var text = body.text();
        var start = lineStart(text, duration.from());
        var mark = text.substring(start, duration.from()).stripLeading();
        return !mark.isEmpty() && "*-+#0123456789".indexOf(mark.charAt(0)) >= 0;
    }

    /// Not further back than a line is long that people write.
    private static int lineStart(String text, int at) {
        var start = at;
        while (start > 0 && at - start < LONGEST_LINE && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private static void sum(Passage body, DurationMention at, int total, int slot, Margin margin) {
        margin.note(Code.PROGRAMME_SUM, body, at.from(), at.to(), null, Dates.duration(total), Dates.duration(slot));
    }

    private static void note(Passage body, HourMention at, String sentence, String one, String other, Margin margin) {
        margin.noteAs(
                Code.PROGRAMME_SUM,
                sentence,
                body.place(at.from()),
                body.text().substring(at.from(), at.to()),
                null,
                one,
                other);
    }

    private static long minutes(LocalTime from, LocalTime until) {
        return Duration.between(from, until).toMinutes();
    }
}
