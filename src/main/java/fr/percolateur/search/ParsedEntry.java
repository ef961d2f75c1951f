package fr.percolateur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An entry with its words, read once: to learn their stems, and then to write them down.
///
/// @param fields from what counts most to what counts least, each the words of one text
record ParsedEntry(SearchEntry entry, List<Field> fields) {

    /// @param weight `A` for what counts most, to `D`
    record Field(char weight, List<Words.Word> words) {}

    static ParsedEntry of(SearchEntry entry) {
        var classified = Stream.concat(
                entry.themes().stream().map(SearchEntry.Theme::name),
                Stream.ofNullable(entry.series()).map(SearchEntry.Series::name));
        return new ParsedEntry(
                entry,
                Stream.of(
                                Stream.of(field('A', entry.title())),
                                classified.map(name -> field('B', name)),
                                Stream.of(field('C', entry.lede()), field('D', entry.text())))
                        .flatMap(fields -> fields)
                        .toList());
    }

    private static Field field(char weight, String text) {
        var words = new ArrayList<Words.Word>();
        Words.in(text, (word, _, _) -> words.add(word));
        return new Field(weight, words);
    }

    String vector(Map<String, String> lexemes) {
        var vector = new Vector(lexemes);
        fields.forEach(field -> vector.add(field.words(), field.weight()));
        return vector.toString();
    }
}
