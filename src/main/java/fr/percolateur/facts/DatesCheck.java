package fr.percolateur.facts;

import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.rules.Check;
import fr.percolateur.rules.Code;
import fr.percolateur.rules.Margin;
import java.time.LocalTime;
import java.util.List;

/// The dates of an event’s header: there, in order, with an hour. That each is possible, reading has told.
final class DatesCheck implements Check {

    private static final List<String> OLD_NAMES = List.of("event_date", "dateEvent");

    @Override
    public void read(Manuscript manuscript, Margin margin) {
        if (!manuscript.event()) {
            return;
        }
        var slot = Slot.of(manuscript);
        var start = HeaderCheck.entry(manuscript, "event_start_date").filter(DatesCheck::filled);
        if (start.isEmpty()) {
            missing(manuscript, margin);
            return;
        }
        var written = text(start.get());
        Moment.parse(written)
                .filter(moment -> LocalTime.MIDNIGHT.equals(moment.hour()))
                .ifPresent(moment -> margin.note(
                        Code.START_MIDNIGHT,
                        start.get().value().place(),
                        written,
                        slot.fieldStart().map(hour -> at(moment, hour)).orElse(null)));
        end(manuscript, start.get(), slot, margin);
    }

    private static void end(Manuscript manuscript, Value.Entry start, Slot slot, Margin margin) {
        var end = HeaderCheck.entry(manuscript, "event_end_date").filter(DatesCheck::filled);
        var from = Moment.parse(text(start));
        if (end.isEmpty()) {
            var mend = from.flatMap(moment -> slot.fieldEnd()
                    .filter(hour -> moment.hour() != null
                            && hour.isAfter(slot.fieldStart().orElse(hour)))
                    .map(hour -> "event_end_date: " + at(moment, hour)));
            margin.note(Code.NO_END_DATE_FIELD, start.keyPlace(), text(start), mend.orElse(null));
            return;
        }
        var until = Moment.parse(text(end.get()));
        if (from.isPresent() && until.isPresent() && reversed(from.get(), until.get())) {
            margin.note(
                    Code.END_BEFORE_START,
                    end.get().value().place(),
                    text(end.get()),
                    null,
                    text(end.get()),
                    text(start));
        }
    }

    private static boolean reversed(Moment from, Moment until) {
        return from.hour() == null || until.hour() == null
                ? until.day().isBefore(from.day())
                : until.instant().isBefore(from.instant());
    }

    private static void missing(Manuscript manuscript, Margin margin) {
        var old = OLD_NAMES.stream()
                .flatMap(key -> HeaderCheck.entry(manuscript, key).stream())
                .filter(DatesCheck::filled)
                .findFirst();
        margin.note(
                Code.NO_START_DATE,
                old.map(Value.Entry::keyPlace).orElse(HeaderCheck.missing(manuscript)),
                old.map(entry -> entry.key() + ": " + text(entry))
                        .orElse(manuscript
                                .document()
                                .frontMatter()
                                .text("title")
                                .orElse("")),
                old.map(entry -> "event_start_date: " + text(entry)).orElse(null));
    }

    private static boolean filled(Value.Entry entry) {
        return entry.value() instanceof Value.Scalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank();
    }

    private static String text(Value.Entry entry) {
        return entry.value() instanceof Value.Scalar scalar ? scalar.text().strip() : "";
    }

    /// As the site writes moments: the hour of Paris with its offset.
    private static String at(Moment day, LocalTime hour) {
        var moment = Moment.of(day.day(), hour);
        return "%s %s:00 %s".formatted(moment.day(), hour, moment.offset());
    }
}
