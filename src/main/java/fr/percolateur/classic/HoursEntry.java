package fr.percolateur.classic;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.HourMention;
import fr.percolateur.wording.Dates;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// « Horaires »: from when to when, as the dates of the event and its programme say.
record HoursEntry() implements ClassicEntry {

    @Override
    public String label() {
        return say("classic.hours");
    }

    @Override
    public String words(FrontMatter header) {
        var start = header.moment("event_start_date").flatMap(HoursEntry::hour);
        var end = header.moment("event_end_date").flatMap(HoursEntry::hour);
        if (start.isPresent()
                && end.isPresent()
                && !start.get().toLocalDate().equals(end.get().toLocalDate())) {
            return say("classic.hours.days", moment(start.get()), moment(end.get()));
        }
        var sessions = sessions(header);
        var from = start.map(ZonedDateTime::toLocalTime)
                .or(() -> sessions.stream()
                        .flatMap(one -> time(one, "debut").stream())
                        .min(LocalTime::compareTo));
        var to = end.map(ZonedDateTime::toLocalTime)
                .or(() -> sessions.stream().flatMap(one -> end(one).stream()).max(LocalTime::compareTo));
        return from.map(first -> hours(first, to.orElse(null))).orElse("");
    }

    private static String hours(LocalTime from, @Nullable LocalTime to) {
        return to == null || !to.isAfter(from)
                ? say("classic.hours.from", Dates.hour(from))
                : say("classic.hours.between", Dates.hour(from), Dates.hour(to));
    }

    /// « 16h30-18h » and « de 16 h 30 à 18 h » say the same.
    @Override
    public boolean says(String content, String words) {
        return ClassicEntry.super.says(content, words)
                || FrenchTime.dates(words).isEmpty() && spans(content).equals(spans(words));
    }

    private static List<Span> spans(String text) {
        return FrenchTime.hours(text).stream().map(Span::of).toList();
    }

    private record Span(LocalTime from, @Nullable LocalTime to) {
        static Span of(HourMention mention) {
            return new Span(mention.start(), mention.end());
        }
    }

    /// Midnight is what an editing tool writes when nobody gave an hour.
    private static Optional<ZonedDateTime> hour(Moment moment) {
        return moment.hour() == null || moment.hour().equals(LocalTime.MIDNIGHT) || !moment.plausible()
                ? Optional.empty()
                : Optional.of(moment.instant().atZone(Moment.PARIS));
    }

    /// The sessions of a programme of one day: the hours of others say nothing of the whole.
    private static List<Value.Mapping> sessions(FrontMatter header) {
        var sessions = header.mappings("programme");
        return sessions.stream().anyMatch(session -> session.text("jour").isPresent()) ? List.of() : sessions;
    }

    private static Optional<LocalTime> end(Value.Mapping session) {
        return time(session, "fin")
                .or(() -> time(session, "debut")
                        .flatMap(start -> minutes(session)
                                .filter(minutes -> start.toSecondOfDay() / 60 + minutes < 24 * 60)
                                .map(start::plusMinutes)));
    }

    private static Optional<Integer> minutes(Value.Mapping session) {
        return session.text("duree_min")
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf);
    }

    private static Optional<LocalTime> time(Value.Mapping session, String key) {
        return Stream.of(session.text(key))
                .flatMap(Optional::stream)
                .filter(text -> text.matches("([01]?\\d|2[0-3]):[0-5]\\d"))
                .map(text -> LocalTime.parse(text.length() == 4 ? "0" + text : text))
                .findFirst();
    }

    private static String moment(ZonedDateTime moment) {
        return say("classic.moment", Dates.longDay(moment.toLocalDate()), Dates.hour(moment.toLocalTime()));
    }
}
