package fr.percolateur.rules;

import java.util.Set;

/// Words as the rules know them, written one after the other.
public final class Lexicon {

    private Lexicon() {}

    /// @param words a comma between them, over as many lines as it takes
    public static Set<String> of(String words) {
        return Set.of(words.strip().split(",\\s*"));
    }
}
