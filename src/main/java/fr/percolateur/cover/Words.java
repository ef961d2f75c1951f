package fr.percolateur.cover;

import java.util.List;
import java.util.stream.Stream;

/// The words of a title, without what only punctuates; never none.
final class Words {

    private static final int MOST = 14;

    private Words() {}

    static List<String> of(String title) {
        var words = Stream.of(title.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
        return words.isEmpty() ? List.of("percolateur") : words;
    }
}
