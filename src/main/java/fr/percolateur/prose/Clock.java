package fr.percolateur.prose;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// « 1h30 » as written, and whether an hour of the day or a duration is meant as far as it can be told alone.
///
/// @param bare written without its « h », as the first of « 14-17h »
record Clock(int from, int to, int hours, int minutes, boolean bare, Sense sense) {

    enum Sense {
        HOUR,
        DURATION,
        /// Too early for an hour that anyone meets at, unless it stands in a span with a later one.
        SHORT
    }

    private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\d/:+])(?<!\\d[.,])(?:"
            + "(?<hours>\\d{1,3}) ?h(?:eures?|rs?)?(?: ?(?<minutes>\\d{2})(?: ?(?:min|mn))?)?(?![\\p{L}\\d/])"
            + "|(?<h>\\d{1,2}):(?<m>\\d{2})(?::\\d{2})?(?![\\d:])"
            + "|(?<bare>\\d{1,2})(?= ?(?:-|a) ?\\d{1,2} ?h)"
            + "|(?<name>(?<!-)(?<!\\b(?:le|du|ce) )(?:midi|minuit)\\b(?!-\\p{L})))");

    private static final Pattern HOUR_BEFORE = Pattern.compile(
            "(?<!\\d ?)\\b(?:a|des|vers|avant|apres|partir de|jusqu'a|entre|horaires?|heure)[ :]{1,3}$");
    private static final Pattern DURATION_BEFORE = Pattern.compile(
            "(?:\\bdurees?|\\bdur(?:e|ent|era|eront)|\\bpendant|\\bdurant|\\bvolume|\\btotal|\\bformation)[ :]{1,3}"
                    + "(?:(?:estimee|totale|prevue|environ|en moyenne)[ :]{1,3})?(?:de |d'environ |d')?[~ *_\\[(]{0,3}$");
    private static final Pattern DURATION_AFTER = Pattern.compile(
            "^ ?(?:(?:de|d') ?(?:formation|cours|travail|video|contenu|debat|visio|conference|route|train|projet)"
                    + "|par (?:jour|semaine|mois|personne)|chacune?\\b)");

    private static final int EARLIEST = 7;
    private static final int CONTEXT = 40;

    static List<Clock> read(String text) {
        var found = new ArrayList<Clock>();
        var matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            var clock = clock(text, matcher);
            if (clock.minutes < 60) {
                found.add(clock);
            }
        }
        return found;
    }

    LocalTime time() {
        return LocalTime.of(hours % 24, minutes);
    }

    int length() {
        return 60 * hours + minutes;
    }

    private static Clock clock(String text, Matcher match) {
        var name = match.group("name");
        if (name != null) {
            return new Clock(match.start(), match.end(), name.equals("midi") ? 12 : 0, 0, false, Sense.HOUR);
        }
        var colon = match.group("h") != null;
        var bare = match.group("bare") != null;
        var written = match.group(bare ? "bare" : colon ? "h" : "hours");
        var minutes = bare ? null : match.group(colon ? "m" : "minutes");
        var hours = Integer.parseInt(written);
        return new Clock(
                match.start(),
                match.end(),
                hours,
                minutes == null ? 0 : Integer.parseInt(minutes),
                bare,
                sense(text, match, hours, written.startsWith("0")));
    }

    private static Sense sense(String text, Matcher match, int hours, boolean padded) {
        var before = text.substring(Math.max(0, match.start() - CONTEXT), match.start());
        var after = text.substring(match.end(), Math.min(text.length(), match.end() + CONTEXT));
        if (hours > 24
                || DURATION_BEFORE.matcher(before).find()
                || DURATION_AFTER.matcher(after).find()) {
            return Sense.DURATION;
        }
        return hours >= EARLIEST || padded || HOUR_BEFORE.matcher(before).find() ? Sense.HOUR : Sense.SHORT;
    }
}
