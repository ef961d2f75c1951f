package fr.percolateur.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody meant who typed a word that is nowhere: the nearest word that is somewhere.
final class Corrections {

    /// A shorter word is near to too many others.
    private static final int SHORTEST = 4;

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Candidate(String bare, String shown, int distance, float likeness) {}

    /// By the word typed, without accents; only those that need one and have one.
    Map<String, String> of(List<Words.Word> words) {
        var corrections = new HashMap<String, String>();
        words.stream()
                .filter(word -> word.bare().length() >= SHORTEST)
                .forEach(word -> nearest(word.bare()).ifPresent(shown -> corrections.put(word.bare(), shown)));
        return corrections;
    }

    /// The word itself is nearest when it is known: then there is nothing to correct.
    private Optional<String> nearest(String word) {
        var allowed = word.length() < 6 ? 1 : 2;
        return jdbc
                .sql("""
                select word, shown, similarity(word, :word)
                  from search_word
                 where lexeme is not null
                   and length(word) between length(:word) - 2 and length(:word) + 2
                   and (word % :word or left(word, 1) = left(:word, 1))
                """)
                .param("word", word)
                .query((row, _) -> new Candidate(
                        row.getString(1), row.getString(2), Edits.between(word, row.getString(1)), row.getFloat(3)))
                .list()
                .stream()
                .filter(candidate -> candidate.distance() <= allowed)
                .min(Comparator.comparingInt(Candidate::distance)
                        .thenComparing(Candidate::likeness, Comparator.reverseOrder())
                        .thenComparing(Candidate::bare))
                .filter(candidate -> candidate.distance() > 0)
                .map(Candidate::shown);
    }
}
