package fr.percolateur.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds hours of the day, and joins two of them into a span.
final class HourReader {

    private static final Pattern SPAN = Pattern.compile("[ *_]{0,4}(?:-{1,2}>?|>|a|au|/|jusqu'a|et)[ *_]{0,4}");
    private static final int LONGEST_JOIN = 20;
    private static final String BETWEEN = "entre ";

    private HourReader() {}

    static List<HourMention> read(String text) {
        var found = new ArrayList<HourMention>();
        var clocks = Clock.read(text);
        for (int i = 0; i < clocks.size(); i++) {
            var start = clocks.get(i);
            var span = i + 1 < clocks.size() && spans(text, start, clocks.get(i + 1));
            var end = span ? clocks.get(++i) : start;
            var meant = start.sense() == Clock.Sense.HOUR || (span && end.sense() == Clock.Sense.HOUR);
            if (meant && (span || !start.bare()) && start.hours() <= 24 && end.hours() <= 24) {
                found.add(new HourMention(start.from(), end.to(), start.time(), span ? end.time() : null));
            }
        }
        return List.copyOf(found);
    }

    static boolean spans(String text, Clock start, Clock end) {
        if (end.from() - start.to() > LONGEST_JOIN || start.sense() == Clock.Sense.DURATION) {
            return false;
        }
        var join = text.substring(start.to(), end.from());
        return SPAN.matcher(join).matches()
                && (!join.contains("et") || text.startsWith(BETWEEN, start.from() - BETWEEN.length()));
    }
}
