package fr.percolateur.extraction;

import fr.percolateur.outline.Block;
import fr.percolateur.outline.Line;
import fr.percolateur.prose.DateMention;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.HourMention;
import fr.percolateur.prose.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a document says from when to when an event lasts, each source with its hours.
///
/// @param source a key of the bundle, naming where the hours stand
record Hours(String source, LocalTime start, @Nullable LocalTime end) {

    static final String FIELD = "extraction.source-field";
    static final String TEXT = "extraction.source-text";
    static final String TIMETABLE = "extraction.source-timetable";

    private static final int NEAR = 40;
    private static final int FEW_DAYS = 3;
    private static final Pattern LASTING = Pattern.compile("\\bduree[ :]{1,3}(?:estimee[ :]{1,3})?(?:de |d')?$");
    private static final Pattern BETWEEN =
            Pattern.compile("^[ ,:;(|/·•–—-]*(?:a partir |des |de |a |entre |-)*[ (\\[]*$");

    /// In the order in which they deserve belief.
    static List<Hours> of(Reading reading, LocalDate day) {
        var found = new ArrayList<Hours>();
        field(reading).ifPresent(found::add);
        text(reading, day).ifPresent(found::add);
        timetable(reading, day).ifPresent(found::add);
        return found;
    }

    private static Optional<Hours> field(Reading reading) {
        var start = labelled(reading, "debut").map(HourMention::start);
        if (start.isPresent()) {
            return start.map(hour -> new Hours(
                    FIELD,
                    hour,
                    labelled(reading, "fin").map(HourMention::start).orElse(null)));
        }
        return labelled(reading, "horaire|heure|quand|date|jour")
                .or(() -> reading.fields().stream()
                        .filter(Field::written)
                        .filter(field -> !field.mentions("inscri|modalite|acces|contact|limite|cloture|metro"))
                        .flatMap(field -> FrenchTime.hours(field.content()).stream())
                        .filter(hour -> hour.end() != null)
                        .findFirst())
                .map(hour -> new Hours(FIELD, hour.start(), end(reading, hour)));
    }

    private static Optional<HourMention> labelled(Reading reading, String label) {
        return reading.fields().stream()
                .filter(field -> field.labelled(label) && !field.mentions("limite|inscri|cloture"))
                .flatMap(field -> FrenchTime.hours(field.content()).stream().limit(1))
                .findFirst();
    }

    private static @Nullable LocalTime end(Reading reading, HourMention hour) {
        return hour.end() != null
                ? hour.end()
                : reading.fields().stream()
                        .filter(field -> field.labelled("duree"))
                        .flatMap(field -> FrenchTime.durations(field.content()).stream())
                        .findFirst()
                        .map(duration -> hour.start().plusMinutes(duration.minutes()))
                        .orElse(null);
    }

    /// « Le 12 octobre de 16h à 17h30 », on the day of the event; a span rather than an hour alone. An item with its
    /// hour on a line of its own tells when the item starts, not the event.
    private static Optional<Hours> text(Reading reading, LocalDate day) {
        var texts = new ArrayList<String>();
        reading.pictures().forEach(texts::add);
        reading.lede().stream().map(Line::text).forEach(texts::add);
        reading.blocks().stream()
                .filter(block ->
                        block.kind() != Block.Kind.ITEM || block.lines().size() == 1)
                .forEach(block -> block.lines().forEach(line -> texts.add(line.text())));
        @Nullable Hours alone = null;
        for (var text : texts) {
            var hours = new TreeMap<Integer, HourMention>();
            FrenchTime.hours(text).forEach(hour -> hours.put(hour.from(), hour));
            for (var date : FrenchTime.dates(text)) {
                var hour = near(date, hours, text);
                if (hour == null || !names(reading, date, day)) {
                    continue;
                }
                if (hour.end() != null) {
                    return Optional.of(new Hours(TEXT, hour.start(), hour.end()));
                }
                alone = alone == null ? new Hours(TEXT, hour.start(), lasting(text, hour)) : alone;
            }
        }
        return Optional.ofNullable(alone);
    }

    /// « À 16h30 (durée : 1h30) »
    private static @Nullable LocalTime lasting(String text, HourMention hour) {
        return FrenchTime.durations(text).stream()
                .filter(duration -> duration.from() >= hour.to())
                .filter(duration -> LASTING.matcher(Words.fold(text.substring(hour.to(), duration.from())))
                        .find())
                .findFirst()
                .map(duration -> hour.start().plusMinutes(duration.minutes()))
                .orElse(null);
    }

    private static boolean names(Reading reading, DateMention date, LocalDate day) {
        return date.month() == day.getMonth() && date.day() == day.getDayOfMonth()
                || date.on(reading.yearOf(date)).filter(day::equals).isPresent();
    }

    private static @Nullable HourMention near(DateMention date, NavigableMap<Integer, HourMention> hours, String text) {
        var next = hours.ceilingEntry(date.to());
        return next != null
                        && next.getKey() - date.to() <= NEAR
                        && BETWEEN.matcher(Words.fold(text.substring(date.to(), next.getKey())))
                                .matches()
                ? next.getValue()
                : null;
    }

    /// The first hour of the first day of a timetable and the last of its last day, unless it is scattered over weeks.
    private static Optional<Hours> timetable(Reading reading, LocalDate day) {
        var items = ProgrammeReader.of(reading, day).stream()
                .filter(item -> item.start() != null)
                .toList();
        if (items.size() < 2) {
            return Optional.empty();
        }
        var first = items.getFirst();
        var scattered = items.stream()
                .map(EventFacts.Item::date)
                .filter(Objects::nonNull)
                .anyMatch(date -> date.isBefore(day) || date.isAfter(day.plusDays(FEW_DAYS)));
        if (scattered || first.date() != null && !first.date().equals(day)) {
            return Optional.empty();
        }
        var start = first.start();
        var end = items.getLast().end();
        return start == null ? Optional.empty() : Optional.of(new Hours(TIMETABLE, start, end));
    }
}
