package fr.percolateur.prose;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds days in figures: « 12/10/2021 », « le 12/10 », « 2021-10-12 ». Without a year, figures need an article or the
/// day’s name before them, since fractions look the same.
final class FiguresReader {

    private static final Pattern FRENCH = Pattern.compile("(?<![\\p{L}\\d/.:-])"
            + "(?:(?<weekday>" + Calendar.WEEKDAY + "),? {1,3})?(?<article>(?:le|du|au) )?"
            + "(?<![\\d/.:-])(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})(?:\\k<mark>(?<year>\\d{4}|\\d{2}))?"
            + "(?![\\d/]|[.:-]\\d| ?%)");

    private static final Pattern ISO = Pattern.compile(
            "(?<![\\p{L}\\d/.:-])(?<weekday>)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d/-])");

    private FiguresReader() {}

    static List<DateMention> read(String text) {
        var found = new ArrayList<DateMention>();
        var iso = ISO.matcher(text);
        while (iso.find()) {
            add(iso, iso.start(), found);
        }
        var french = FRENCH.matcher(text);
        while (french.find()) {
            var named = french.group("weekday") != null;
            var announced = (named || french.group("article") != null)
                    && french.group("mark").equals("/");
            if (french.group("year") != null || announced) {
                add(french, named ? french.start() : french.start("day"), found);
            }
        }
        return found;
    }

    private static void add(Matcher match, int from, List<DateMention> found) {
        var month = Integer.parseInt(match.group("month"));
        if (month < 1 || month > 12) {
            return;
        }
        var weekday = match.group("weekday");
        var year = match.group("year");
        found.add(new DateMention(
                from,
                match.end(),
                weekday == null || weekday.isEmpty() ? null : Calendar.weekday(weekday),
                Integer.parseInt(match.group("day")),
                Month.of(month),
                year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year),
                null));
    }
}
