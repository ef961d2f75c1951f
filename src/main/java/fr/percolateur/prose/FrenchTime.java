package fr.percolateur.prose;

import java.util.List;

/// Reads the times that French prose names, in the order of the text, with their place in it (chars, end excluded).
///
/// Case, accents, typographic spaces, dashes and apostrophes do not matter. The time it takes grows with the length of
/// the text and not faster, whatever stands in it.
public final class FrenchTime {

    private FrenchTime() {}

    public static List<DateMention> dates(String text) {
        var folded = Folded.of(text);
        return DateReader.read(folded.text()).stream()
                .map(mention -> mention.placed(folded))
                .toList();
    }

    /// Hours of the day; « 1h30 » after « durée » or alone is a duration and not among them.
    public static List<HourMention> hours(String text) {
        var folded = Folded.of(text);
        return HourReader.read(folded.text()).stream()
                .map(mention -> mention.placed(folded))
                .toList();
    }

    public static List<DurationMention> durations(String text) {
        var folded = Folded.of(text);
        return DurationReader.read(folded.text()).stream()
                .map(mention -> mention.placed(folded))
                .toList();
    }

    public static List<DeadlineMention> deadlines(String text) {
        var folded = Folded.of(text);
        return DeadlineReader.read(folded.text()).stream()
                .map(mention -> mention.placed(folded))
                .toList();
    }
}
