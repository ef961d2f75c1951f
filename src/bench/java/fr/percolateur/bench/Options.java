package fr.percolateur.bench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What a bench was asked: `--quick`, `--json FILE`, `--corpus DIR`.
///
/// @param corpus a folder with `agenda/` and `actualites/`
public record Options(
        boolean quick, @Nullable Path json, Path corpus) {

    /// @throws IllegalArgumentException with a French sentence when an option is unknown or lacks its value
    public static Options of(String... words) {
        var quick = false;
        @Nullable Path json = null;
        var corpus = Path.of("../shared/corpus");
        for (int i = 0; i < words.length; i++) {
            switch (words[i]) {
                case "--quick" -> quick = true;
                case "--json" -> json = Path.of(value(words, i++));
                case "--corpus" -> corpus = Path.of(value(words, i++));
                default -> throw new IllegalArgumentException("option inconnue : " + words[i]);
            }
        }
        return new Options(quick, json, corpus);
    }

    private static String value(String[] words, int option) {
        if (option + 1 == words.length) {
            throw new IllegalArgumentException("il manque une valeur après " + words[option]);
        }
        return words[option + 1];
    }
}
