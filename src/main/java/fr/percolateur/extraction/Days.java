package fr.percolateur.extraction;

import fr.percolateur.outline.Block;
import fr.percolateur.outline.Line;
import fr.percolateur.prose.DateMention;
import fr.percolateur.prose.FrenchTime;
import fr.percolateur.prose.Words;
import fr.percolateur.wording.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The first and the last day of an event: those of the keys, unless the text says that a key has the wrong year; else
/// those that the text names as the event’s.
record Days(LocalDate first, LocalDate last, boolean written) {

    private static final int LONGEST_EVENT = 62;
    private static final int OPENING = 90;
    private static final int ARTICLE = 8;
    private static final Pattern APPOINTMENT = Pattern.compile(
            "\\b(?:aura lieu|auront lieu|se tiendra|se deroule|rendez-vous|convi|invit|retrouv|organis|quand|rejoign|vous attend)");

    static @Nullable Days of(Reading reading) {
        var start = Stream.of("event_start_date", "event_date", "dateEvent")
                .flatMap(key -> reading.moment(key).stream())
                .findFirst();
        return start.isPresent()
                ? written(reading, Schedule.inParis(start.get()).day())
                : deduced(reading);
    }

    private static Days written(Reading reading, LocalDate start) {
        var first = inTheYearOfTheText(reading, start);
        var shift = ChronoUnit.YEARS.between(start, first);
        var end = reading.moment("event_end_date")
                .map(moment -> Schedule.inParis(moment).day().plusYears(shift));
        if (end.isPresent() && end.get().isBefore(first)) {
            reading.conflicts().add(Wording.say("extraction.end-before-start"));
        }
        var last = end.filter(day -> !day.isBefore(first)).orElseGet(() -> lastOfMentions(reading, first));
        return new Days(first, last, true);
    }

    /// The text names the same day of another year, and never the key’s year: the key has the old year.
    private static LocalDate inTheYearOfTheText(Reading reading, LocalDate day) {
        Set<Integer> years = new HashSet<>();
        for (var text : texts(reading)) {
            for (var mention : whole(FrenchTime.dates(text))) {
                var year = mention.year();
                if (year != null && mention.month() == day.getMonth() && mention.day() == day.getDayOfMonth()) {
                    years.add(year);
                }
            }
        }
        if (years.size() != 1 || years.contains(day.getYear())) {
            return day;
        }
        var year = years.iterator().next();
        reading.conflicts().add(Wording.say("extraction.year", String.valueOf(day.getYear()), String.valueOf(year)));
        return day.withYear(year);
    }

    /// « Les 7, 8 et 9 septembre », where the keys give but the 7th.
    private static LocalDate lastOfMentions(Reading reading, LocalDate first) {
        for (var text : texts(reading)) {
            var days = days(reading, text);
            if (days.contains(first) && !text.equals(reading.title())) {
                return run(days.subList(days.indexOf(first), days.size()));
            }
        }
        return first;
    }

    /// Where a list of days that follow each other ends.
    private static LocalDate run(List<LocalDate> days) {
        var last = days.getFirst();
        for (var day : days) {
            if (day.equals(last.plusDays(1))) {
                last = day;
            }
        }
        return last;
    }

    private static @Nullable Days deduced(Reading reading) {
        var fields = reading.fields().stream()
                .filter(field -> field.labelled("date|quand|horaire|jour"))
                .filter(field -> !field.mentions("limite|inscri|cloture"))
                .map(Field::content);
        var lede = reading.lede().stream().map(Line::text);
        var headings = String.join(
                " ; ",
                reading.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.HEADING)
                        .map(Block::text)
                        .toList());
        var body = reading.blocks().stream()
                .map(Block::text)
                .filter(text -> APPOINTMENT.matcher(Words.fold(text)).find());
        var lines = reading.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TEXT)
                .flatMap(block -> block.lines().stream())
                .map(Line::text)
                .filter(Days::opensWithItsDay);
        return Stream.of(fields, Stream.of(reading.title()), lede, Stream.of(headings), lines, body)
                .flatMap(texts -> texts)
                .map(text -> days(reading, text))
                .filter(days -> !days.isEmpty())
                .findFirst()
                .map(days -> new Days(Collections.min(days), Collections.max(days), false))
                .filter(days -> ChronoUnit.DAYS.between(days.first, days.last) <= LONGEST_EVENT)
                .orElse(null);
    }

    /// « Mercredi 7 octobre 2026 de 8h30 à 10h, Maison des quais », or the day alone: a line that says when.
    private static boolean opensWithItsDay(String line) {
        var opening = line.substring(0, Math.min(line.length(), OPENING));
        var dates = FrenchTime.dates(opening);
        if (dates.isEmpty() || dates.getFirst().from() > ARTICLE) {
            return false;
        }
        var to = dates.getFirst().to();
        return line.substring(to).chars().noneMatch(Character::isLetterOrDigit)
                || FrenchTime.hours(opening).stream().anyMatch(hour -> hour.from() >= to);
    }

    /// The days that a text names, without last days to register and days long past.
    private static List<LocalDate> days(Reading reading, String text) {
        var deadlines = FrenchTime.deadlines(text).stream()
                .map(deadline -> deadline.date().from())
                .collect(Collectors.toSet());
        return FrenchTime.dates(text).stream()
                .filter(mention -> !deadlines.contains(mention.from()))
                .filter(mention -> mention.end() == null
                        || !deadlines.contains(mention.end().from()))
                .flatMap(mention -> Stream.of(mention, mention.end()))
                .filter(Objects::nonNull)
                .flatMap(mention -> mention.on(reading.yearOf(mention)).stream())
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(reading.written(), day)) < 400)
                .toList();
    }

    private static List<DateMention> whole(List<DateMention> mentions) {
        var all = new ArrayList<DateMention>();
        for (var mention : mentions) {
            var end = mention.end();
            var year = end == null ? null : end.year();
            all.add(
                    mention.year() == null && year != null
                            ? new DateMention(
                                    mention.from(),
                                    mention.to(),
                                    mention.weekday(),
                                    mention.day(),
                                    mention.month(),
                                    year,
                                    end)
                            : mention);
        }
        return all;
    }

    private static List<String> texts(Reading reading) {
        var texts = new ArrayList<String>();
        texts.add(reading.title());
        texts.addAll(reading.pictures());
        reading.fields().forEach(field -> texts.add(field.content()));
        reading.lines().forEach(line -> texts.add(line.text()));
        return texts;
    }
}
