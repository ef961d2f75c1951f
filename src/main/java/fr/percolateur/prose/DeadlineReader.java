package fr.percolateur.prose;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds last days: the words before a day tell that it is one.
final class DeadlineReader {

    private static final Pattern ANNOUNCED = Pattern.compile("(?<cue>jusqu'au|au plus tard|\\bavant|d'ici(?: au)?"
            + "|date limite[^.\\n]{0,40}?|date de cloture[^.\\n]{0,30}?"
            + "|\\b(?:cloture|fin|fermeture) (?:des |de l'|de la |d')?(?:inscriptions?|candidatures?|depots?)[^.\\n]{0,20}?"
            + "|\\b(?:inscriptions?|candidatures?)[^.\\n]{0,30}?(?:closes?|ferment|fermeront|cloturees?|se terminent)[^.\\n]{0,10}?)"
            + "(?: le| au| du| est|[ :*_])*$");
    /// The end of a range is a last day where something is said to be open.
    private static final Pattern OPEN = Pattern.compile("(?<cue>\\b(?:inscri|candidat|depo)[^.\\n]{0,60}"
            + "(?:ouvert|possible|lieu|deroul|recu)[^.\\n]{0,20}|\\binscriptions? ?[:*]{0,3} ?(?:du )?)$");
    private static final Pattern HOUR_AFTER = Pattern.compile("^(?: inclus)?[ ,(*]{0,4}(?:a|avant|-|jusqu'a)? {0,2}$");
    private static final int CONTEXT = 100;
    private static final int NEAR = 20;

    private DeadlineReader() {}

    static List<DeadlineMention> read(String text) {
        var found = new ArrayList<DeadlineMention>();
        var hours = new TreeMap<Integer, HourMention>();
        HourReader.read(text).forEach(hour -> hours.put(hour.from(), hour));
        for (var date : DateReader.read(text)) {
            var start = Math.max(0, date.from() - CONTEXT);
            var before = text.substring(start, date.from());
            var announced = ANNOUNCED.matcher(before);
            var open = OPEN.matcher(before);
            var end = date.end();
            if (announced.find()) {
                var excluded = announced.group("cue").equals("avant");
                found.add(mention(text, start + announced.start(), date, hours, excluded));
            } else if (end != null && open.find()) {
                found.add(mention(text, start + open.start(), end, hours, false));
            }
        }
        return List.copyOf(found);
    }

    private static DeadlineMention mention(
            String text, int from, DateMention date, NavigableMap<Integer, HourMention> hours, boolean excluded) {
        var hour = hourAfter(text, date.to(), hours);
        return new DeadlineMention(
                from, hour == null ? date.to() : hour.to(), date, hour == null ? null : time(hour.start()), excluded);
    }

    private static @Nullable HourMention hourAfter(String text, int at, NavigableMap<Integer, HourMention> hours) {
        var next = hours.ceilingEntry(at);
        return next != null
                        && next.getKey() - at <= NEAR
                        && HOUR_AFTER.matcher(text.substring(at, next.getKey())).matches()
                ? next.getValue()
                : null;
    }

    /// « À minuit » is the end of that day, not its start.
    private static LocalTime time(LocalTime hour) {
        return hour.equals(LocalTime.MIDNIGHT) ? LocalTime.of(23, 59) : hour;
    }
}
