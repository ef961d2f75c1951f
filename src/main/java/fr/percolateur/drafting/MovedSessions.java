package fr.percolateur.drafting;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.FieldPath;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sessions of an edition in the slot of the next: as long after its start as they were after that of the old one.
final class MovedSessions {

    private static final Pattern HOUR = Pattern.compile("(?<hour>[01]?\\d|2[0-3])[:hH](?<minute>[0-5]\\d)");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");

    private final Moment before;
    private final Moment after;

    private MovedSessions(Moment before, Moment after) {
        this.before = before;
        this.after = after;
    }

    /// @param document with the new start, and the sessions of the edition still at their hours
    static Document of(Document edition, Document document) {
        var before = start(edition);
        var after = start(document);
        return before.isEmpty() || after.isEmpty()
                ? document
                : new MovedSessions(before.get(), after.get()).in(document);
    }

    private static Optional<Moment> start(Document document) {
        return Stream.of("event_start_date", "event_date", "dateEvent")
                .flatMap(key -> document.frontMatter().moment(key).stream())
                .findFirst();
    }

    private Document in(Document document) {
        var moved = document;
        var sessions = document.frontMatter().mappings("programme").size();
        for (var at = 0; at < sessions; at++) {
            var session = FieldPath.of("programme").item(at);
            moved = with(moved, session.key("debut"));
            moved = with(moved, session.key("fin"));
            moved = with(moved, session.key("jour"));
        }
        return moved;
    }

    private Document with(Document document, FieldPath path) {
        return path.in(document.frontMatter().root())
                .filter(Value.Scalar.class::isInstance)
                .map(value -> ((Value.Scalar) value).text().strip())
                .flatMap(text -> hour(text).or(() -> day(text)))
                .map(value -> document.set(path, value) instanceof Change.Changed(var changed) ? changed : document)
                .orElse(document);
    }

    /// Empty for what is no hour, or when one of the two days has none.
    private Optional<Value> hour(String text) {
        var written = HOUR.matcher(text);
        if (!written.matches() || before.hour() == null || after.hour() == null) {
            return Optional.empty();
        }
        var old = LocalTime.of(Integer.parseInt(written.group("hour")), Integer.parseInt(written.group("minute")));
        return Optional.of(Value.text(
                old.plus(Duration.between(before.hour(), after.hour())).format(WRITTEN)));
    }

    /// Empty for the rank of a day, which stays.
    private Optional<Value> day(String text) {
        return Moment.parse(text)
                .filter(moment -> moment.hour() == null)
                .map(moment -> Value.moment(
                        Moment.of(moment.day().plusDays(ChronoUnit.DAYS.between(before.day(), after.day())))));
    }
}
