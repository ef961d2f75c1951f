package fr.percolateur.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words of one entry with their places and weights, in the notation of PostgreSQL’s `tsvector`.
final class Vector {

    /// The last place that a `tsvector` can write down.
    private static final int LAST = 16_383;

    private static final int PLACES_OF_A_WORD = 256;

    private final Map<String, String> lexemes;
    private final Map<String, Places> places = new LinkedHashMap<>();
    private int at;

    private static final class Places {
        private final StringBuilder written = new StringBuilder();
        private int count;
    }

    Vector(Map<String, String> lexemes) {
        this.lexemes = lexemes;
    }

    /// @param weight `A` for what counts most, to `D`
    void add(List<Words.Word> words, char weight) {
        words.forEach(word -> {
            at++;
            var lexeme = lexemes.get(word.bare());
            if (lexeme != null && at <= LAST) {
                var known = places.computeIfAbsent(lexeme, _ -> new Places());
                if (known.count++ < PLACES_OF_A_WORD) {
                    known.written
                            .append(known.count == 1 ? ':' : ',')
                            .append(at)
                            .append(weight);
                }
            }
        });
        at++;
    }

    /// Stems are letters and figures alone, so that quoting them is enough.
    @Override
    public String toString() {
        var vector = new StringBuilder(places.size() * 16);
        places.forEach((lexeme, known) -> vector.append('\'')
                .append(lexeme)
                .append('\'')
                .append(known.written)
                .append(' '));
        return vector.toString();
    }
}
