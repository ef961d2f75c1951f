package fr.percolateur.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds lengths of time: in minutes, in hours, in words.
final class DurationReader {

    private static final Pattern MINUTES = Pattern.compile(
            "(?<![\\p{L}\\d/:.,])(?<!\\d ?h ?)(?:\\d{1,3} ?(?<span>-|a|ou) ?)?"
                    + "(?<minutes>\\d{1,3}) ?(?:minutes?|mins?|mn|(?<!'\\d{1,3})'(?!')|(?<=\\d\\d)m(?= ?(?:[)\\]:;,]|$)))(?![\\p{L}\\d])");
    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}'-])(?:(?<quarters>un|trois) quarts? d'heure"
            + "|(?<half>une? )?demi-?e?[ -]heure"
            + "|(?<hours>une|deux|trois|quatre|cinq|six|sept|huit) heures?(?<more> et demie| et quart| trente)?)"
            + "(?!\\p{L})");
    private static final Pattern ABOUT_BEFORE =
            Pattern.compile("(?:~|\\b(?:env\\.?|environ|a peu pres|autour de|approximativement)) {0,2}$");
    private static final Pattern ABOUT_AFTER = Pattern.compile("^ {1,2}(?:environ|a peu pres|max(?:imum)?\\b)");
    private static final List<String> NUMBERS =
            List.of("une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit");
    private static final int CONTEXT = 24;

    private DurationReader() {}

    static List<DurationMention> read(String text) {
        var found = new ArrayList<DurationMention>();
        clocks(text, found);
        var minutes = MINUTES.matcher(text);
        while (minutes.find()) {
            var length = Integer.parseInt(minutes.group("minutes"));
            found.add(mention(text, minutes.start(), minutes.end(), length, minutes.group("span") != null));
        }
        var words = WORDS.matcher(text);
        while (words.find()) {
            var length = length(words.group("quarters"), words.group("hours"), words.group("more"));
            found.add(mention(text, words.start(), words.end(), length, false));
        }
        found.sort(Comparator.comparingInt(DurationMention::from));
        return List.copyOf(found);
    }

    /// « 1h30 », but neither « de 14h à 15h » nor « à 14h ».
    private static void clocks(String text, List<DurationMention> found) {
        var clocks = Clock.read(text);
        for (int i = 0; i < clocks.size(); i++) {
            var clock = clocks.get(i);
            if (i + 1 < clocks.size() && HourReader.spans(text, clock, clocks.get(i + 1))) {
                var last = clocks.get(++i);
                if (clock.bare() && clock.sense() == Clock.Sense.SHORT && last.sense() == Clock.Sense.SHORT) {
                    found.add(mention(text, clock.from(), last.to(), last.length(), true));
                }
            } else if (clock.sense() != Clock.Sense.HOUR && !clock.bare() && clock.length() > 0) {
                found.add(mention(text, clock.from(), clock.to(), clock.length(), false));
            }
        }
    }

    private static int length(@Nullable String quarters, @Nullable String hours, @Nullable String more) {
        if (quarters != null) {
            return quarters.equals("un") ? 15 : 45;
        }
        if (hours == null) {
            return 30;
        }
        return 60 * (1 + NUMBERS.indexOf(hours)) + (more == null ? 0 : more.endsWith("quart") ? 15 : 30);
    }

    /// « ~ » belongs to the mention; « environ » stays outside.
    private static DurationMention mention(String text, int from, int to, int minutes, boolean span) {
        var before = text.substring(Math.max(0, from - CONTEXT), from);
        var after = text.substring(to, Math.min(text.length(), to + CONTEXT));
        var about = span
                || ABOUT_BEFORE.matcher(before).find()
                || ABOUT_AFTER.matcher(after).find();
        return new DurationMention(before.endsWith("~") ? from - 1 : from, to, minutes, about);
    }
}
