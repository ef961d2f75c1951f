package fr.percolateur.programme;

import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.FrontMatter;
import fr.percolateur.document.Moment;
import fr.percolateur.document.Value;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The key `programme` of a document, read into sessions and written back. What a session says already keeps its bytes,
/// and keys that are not known here stay with the session they belong to.
final class ProgrammeKey {

    private static final String KEY = "programme";

    private final Document document;
    private final Frame frame;
    private final List<Value.Mapping> items;

    ProgrammeKey(Document document) {
        this.document = document;
        this.frame = Frame.of(document);
        this.items = document.frontMatter().mappings(KEY);
    }

    Draft read() {
        var sequences = new ArrayList<Sequence>();
        for (var at = 0; at < items.size(); at++) {
            sequences.add(read(at, items.get(at)));
        }
        return new Draft(sequences);
    }

    private Sequence read(int rank, Value.Mapping item) {
        var lists = new FrontMatter(item);
        return new Sequence(
                rank,
                item.text("titre").orElse(""),
                item.text("type").orElse(""),
                day(item).map(String::valueOf).orElse(""),
                hour(item, "debut")
                        .map(LocalTime::toString)
                        .orElse(item.text("debut").orElse("")),
                minutes(item),
                item.text("salle").orElse(""),
                lists.texts("intervenants"),
                lists.texts("stands"),
                "",
                "");
    }

    private Optional<Integer> day(Value.Mapping item) {
        var day = item.text("jour");
        if (day.filter(text -> text.matches("[1-9]\\d?")).isPresent()) {
            return day.map(Integer::valueOf);
        }
        var first = frame.first();
        return first == null
                ? Optional.empty()
                : day.flatMap(Moment::parse)
                        .map(date -> (int) ChronoUnit.DAYS.between(first, date.day()) + 1)
                        .filter(rank -> rank >= 1);
    }

    private static Optional<LocalTime> hour(Value.Mapping item, String key) {
        return item.text(key).flatMap(text -> {
            try {
                return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    private static String minutes(Value.Mapping item) {
        var end = hour(item, "fin");
        return item.text("duree_min")
                .or(() -> hour(item, "debut")
                        .flatMap(start ->
                                end.map(last -> Duration.between(start, last).toMinutes()))
                        .filter(length -> length > 0)
                        .map(String::valueOf))
                .orElse("");
    }

    /// The document with this programme.
    Change write(Draft draft) {
        return document.withItems(
                KEY, draft.sequences().stream().map(this::written).toList());
    }

    private Value.Mapping written(Sequence session) {
        var entries = new LinkedHashMap<String, Value>();
        var origin = session.origin() >= 0 && session.origin() < items.size()
                ? items.get(session.origin())
                : Value.Mapping.EMPTY;
        origin.entries().forEach(entry -> entries.put(entry.key(), entry.value()));
        var before = read(session.origin(), origin);
        text(entries, "titre", before.title(), session.title());
        text(entries, "type", before.type(), session.type());
        day(entries, before, session);
        time(entries, before, session);
        text(entries, "salle", before.room(), session.room());
        list(entries, "intervenants", before.speakers(), session.speakers());
        list(entries, "stands", before.stands(), session.stands());
        return (Value.Mapping) Value.mapping(entries);
    }

    private static void text(Map<String, Value> entries, String key, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        if (!after.isEmpty()) {
            entries.put(key, Value.text(after));
        } else if (entries.containsKey(key)) {
            entries.put(key, Value.NONE);
        }
    }

    private static void list(Map<String, Value> entries, String key, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return;
        }
        entries.put(key, Value.texts(after));
    }

    private void day(Map<String, Value> entries, Sequence before, Sequence after) {
        if (before.day().equals(after.day())) {
            return;
        }
        if (after.day().isEmpty()) {
            entries.remove("jour");
            return;
        }
        var dated = entries.get("jour") instanceof Value.Scalar scalar
                && scalar.text().contains("-");
        var date = frame.day(after.dayRank()).filter(_ -> dated);
        entries.put("jour", date.map(day -> Value.moment(Moment.of(day))).orElse(Value.number(after.dayRank())));
    }

    private static void time(Map<String, Value> entries, Sequence before, Sequence after) {
        var start = after.startsAt();
        if (!before.startsAt().equals(start)) {
            if (start.isPresent()) {
                entries.put("debut", Value.text(start.get().toString()));
            } else {
                entries.remove("debut");
            }
        }
        var ends = entries.containsKey("fin");
        if (after.length().isEmpty()) {
            entries.remove("duree_min");
        } else if (!before.minutes().equals(after.minutes()) && (!ends || entries.containsKey("duree_min"))) {
            entries.put("duree_min", Value.number(after.length().getAsInt()));
        }
        var moved =
                !Objects.equals(before.startsAt(), start) || !before.minutes().equals(after.minutes());
        if (ends && moved) {
            if (after.isTimed()) {
                entries.put(
                        "fin",
                        Value.text(start.orElseThrow()
                                .plusMinutes(after.length().getAsInt())
                                .toString()));
            } else {
                entries.remove("fin");
            }
        }
    }
}
