package fr.percolateur.editorial;

import java.util.Set;

/// Words as the rules know them, written one after the other.
final class Lexicon {

    private Lexicon() {}

    /// @param words a comma between them, over as many lines as it takes
    static Set<String> of(String words) {
        return Set.of(words.strip().split(",\\s*"));
    }
}
