package fr.percolateur.prose;

import java.util.List;

/// Reads the times that French prose names, in the order of the text, with their place in it (chars, end excluded).
///
/// Case, accents, typographic spaces, dashes and apostrophes do not matter. The time it takes grows with the length of
/// the text and not faster, whatever stands in it.
public final class FrenchTime {

    private FrenchTime() {}

    public static List<DateMention> dates(String text) {
        if (!hasFigures(text)) {
            return List.of();
        }
        var folded = Folded.of(text);
        return DateReader.read(folded.text()).stream()
                .map(mention -> mention.placed(folded))
                .toList();
    }

    /// Hours of the day; « 1h30 » after « durée » or alone is a duration and not among them.
    public static List<HourMention> hours(String text) {
        if (!hasFigures(text) && !hasWord(text, "mi")) {
            return List.of();
        }
        var folded = Folded.of(text);
        return HourReader.read(folded.text()).stream()
                .map(mention -> mention.placed(folded))
                .toList();
    }

    public static List<DurationMention> durations(String text) {
        if (!hasFigures(text) && !hasWord(text, "heure")) {
            return List.of();
        }
        var folded = Folded.of(text);
        return DurationReader.read(folded.text()).stream()
                .map(mention -> mention.placed(folded))
                .toList();
    }

    public static List<DeadlineMention> deadlines(String text) {
        if (!hasFigures(text)) {
            return List.of();
        }
        var folded = Folded.of(text);
        return DeadlineReader.read(folded.text()).stream()
                .map(mention -> mention.placed(folded))
                .toList();
    }

    /// Most sentences name no time, and all times but « midi » and « trois quarts d’heure » have figures: what this
    /// refuses needs no closer reading.
    private static boolean hasFigures(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String text, String start) {
        for (var at = 0; at <= text.length() - start.length(); at++) {
            if ((text.charAt(at) | ' ') == start.charAt(0) && text.regionMatches(true, at, start, 0, start.length())) {
                return true;
            }
        }
        return false;
    }
}
