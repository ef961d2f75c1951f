package fr.percolateur.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a query, each with its stem, and what is asked of PostgreSQL for them.
///
/// @param words in their order, once each, without those too common to count
final class Terms {

    /// Enough for any question; more would only be work.
    private static final int MOST = 16;

    /// A shorter beginning would be that of anything.
    private static final int BEGINNING = 4;

    private final List<Words.Word> words;
    private final Map<String, String> lexemes;

    /// What is asked of the index.
    ///
    /// @param query in the notation of `tsquery`; stems are letters and figures alone: quoting them is enough
    /// @param stems whose words are marked in what is found, as those that begin like one of the `beginnings`
    record Question(String query, String[] stems, List<String> beginnings) {}

    private Terms(List<Words.Word> words, Map<String, String> lexemes) {
        this.words = words;
        this.lexemes = lexemes;
    }

    static Terms of(String query, Lexicon lexicon) {
        var all = new LinkedHashSet<Words.Word>();
        Words.in(query, (word, _, _) -> all.add(word));
        var words = all.stream().limit(MOST).toList();
        var stems = lexicon.stems(words.stream().map(Words.Word::bare).toArray(String[]::new));
        return new Terms(
                words.stream().filter(word -> stems.containsKey(word.bare())).toList(), stems);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<Words.Word> words() {
        return words;
    }

    /// Finds what has all the words.
    Question all() {
        return new Question(
                distinct().map(stem -> "'" + stem + "'").collect(Collectors.joining(" & ")), stems(), List.of());
    }

    /// Finds what has any of them, or a word that begins like one.
    Question any() {
        var beginnings = distinct().filter(stem -> stem.length() >= BEGINNING).toList();
        return new Question(
                distinct()
                        .map(stem -> beginnings.contains(stem) ? "'" + stem + "':*" : "'" + stem + "'")
                        .collect(Collectors.joining(" | ")),
                stems(),
                beginnings);
    }

    private String[] stems() {
        return distinct().toArray(String[]::new);
    }

    private Stream<String> distinct() {
        return words.stream()
                .map(word -> lexemes.getOrDefault(word.bare(), word.bare()))
                .distinct();
    }

    /// The same question in other words.
    String replacing(Map<String, String> corrections) {
        var corrected = new ArrayList<String>();
        words.forEach(word -> corrected.add(corrections.getOrDefault(word.bare(), word.shown())));
        return String.join(" ", corrected);
    }
}
