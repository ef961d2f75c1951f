package fr.percolateur.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds days written out, in lists and in ranges. Every repetition is bounded, so that reading is linear.
final class DateReader {

    private static final String WEEKDAY = "(?:(?<weekday>" + Calendar.WEEKDAY + "),?[ *_]{1,5})?";
    private static final String FIRST = "(?: ?er\\b| ?<sup> ?er ?</sup>)?";

    private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\d])" + WEEKDAY
            + "(?<![\\d.,/:])(?<day>\\d{1,3})" + FIRST
            + "[ *_]{1,4}(?<month>" + Calendar.MONTH + ")(?:[ *_]{1,4}(?<year>\\d{4})(?!\\d| ?h\\b))?");

    /// A day whose month comes later in the list, read backwards from the mention that has it.
    private static final Pattern EARLIER = Pattern.compile("(?<![\\p{L}\\d])" + WEEKDAY
            + "(?<![\\d.,/:-])(?<day>\\d{1,2})" + FIRST
            + "(?<join> {0,2}, {0,2}(?:et |ou )?| {1,2}(?:et|ou|&|au|-) {1,2}|-)(?:le )?$");

    private static final Pattern RANGE = Pattern.compile(" {0,2}(?:-| au | jusqu'au ) {0,2}");
    private static final Pattern LIST = Pattern.compile(" {0,2}(?:,|,? et|ou|&) {0,2}(?:le |les )?");
    private static final int LONGEST_DAY = 28;
    private static final int LONGEST_LIST = 12;

    private DateReader() {}

    static List<DateMention> read(String text) {
        var found = new ArrayList<DateMention>(FiguresReader.read(text));
        int done = 0;
        var matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            var last = mention(matcher.toMatchResult());
            found.add(last);
            found.addAll(earlier(text, done, last));
            done = matcher.end();
        }
        found.sort(Comparator.comparingInt(DateMention::from));
        return joined(text, found);
    }

    private static DateMention mention(MatchResult match) {
        var year = match.group("year");
        return new DateMention(
                match.start(),
                match.end(),
                Calendar.weekday(match.group("weekday")),
                Integer.parseInt(match.group("day")),
                Calendar.month(match.group("month")),
                year == null ? null : Integer.valueOf(year),
                null);
    }

    /// « 7, 8 et » before « 9 septembre 2021 », the nearest first.
    private static List<DateMention> earlier(String text, int done, DateMention last) {
        var days = new ArrayList<DateMention>();
        var before = last.from();
        while (days.size() < LONGEST_LIST) {
            var matcher = EARLIER.matcher(text)
                    .region(Math.max(done, before - LONGEST_DAY), before)
                    .useTransparentBounds(true);
            if (!matcher.find() || !joins(text, matcher.toMatchResult(), days.isEmpty())) {
                break;
            }
            days.add(new DateMention(
                    matcher.start(),
                    matcher.start("join"),
                    Calendar.weekday(matcher.group("weekday")),
                    Integer.parseInt(matcher.group("day")),
                    last.month(),
                    last.year(),
                    null));
            before = matcher.start();
        }
        return days;
    }

    /// « Atelier 3, 12 mars » and « Salle 3 - 12 mars » are no lists.
    private static boolean joins(String text, MatchResult day, boolean last) {
        var join = day.group("join");
        return switch (join.strip()) {
            case "," -> !last || day.group("weekday") != null;
            case "-" -> join.equals("-") || announced(text, day.start());
            default -> true;
        };
    }

    private static boolean announced(String text, int at) {
        var before = text.substring(Math.max(0, at - 4), at);
        return before.isBlank() || before.endsWith("du ") || before.endsWith("les ") || before.endsWith(": ");
    }

    /// Ranges made one, and the year of a list’s last day given to those before it.
    private static List<DateMention> joined(String text, List<DateMention> found) {
        var result = new ArrayList<DateMention>();
        @Nullable DateMention next = null;
        for (var mention : found.reversed()) {
            var gap = next == null ? "" : text.substring(Math.min(mention.to(), next.from()), next.from());
            if (next != null && next.end() == null && RANGE.matcher(gap).matches()) {
                result.removeLast();
                mention = dated(mention, next).until(next);
            } else if (next != null && LIST.matcher(gap).matches()) {
                mention = dated(mention, next);
            }
            result.add(mention);
            next = mention;
        }
        return List.copyOf(result.reversed());
    }

    private static DateMention dated(DateMention mention, DateMention next) {
        var year = next.year();
        if (mention.year() != null || year == null) {
            return mention;
        }
        return mention.in(mention.month().compareTo(next.month()) > 0 ? year - 1 : year);
    }
}
