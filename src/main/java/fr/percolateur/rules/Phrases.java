package fr.percolateur.rules;

import fr.percolateur.manuscript.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases looked up in the words of a passage, all in one pass. Case, accents, emphasis and apostrophes do not matter.
public final class Phrases {

    private static final int LONGEST_GAP = 6;

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    /// @param phrases folded, a comma between them
    public Phrases(String phrases) {
        for (var phrase : Lexicon.of(phrases)) {
            var words = List.of(phrase.split("[ ']"));
            byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(words);
        }
    }

    /// @param first index of the first word
    /// @param last index of the last word
    public record Match(int first, int last) {}

    public List<Match> in(Words words) {
        var matches = new ArrayList<Match>();
        for (var i = 0; i < words.size(); i++) {
            for (var phrase : byFirst.getOrDefault(words.get(i), List.of())) {
                if (stands(words, i, phrase)) {
                    matches.add(new Match(i, i + phrase.size() - 1));
                    break;
                }
            }
        }
        return matches;
    }

    private static boolean stands(Words words, int from, List<String> phrase) {
        for (var i = 1; i < phrase.size(); i++) {
            if (!words.is(from + i, phrase.get(i)) || !near(words.after(from + i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(String gap) {
        return gap.length() <= LONGEST_GAP && gap.chars().allMatch(c -> " '*_-\n\r\t".indexOf(c) >= 0);
    }
}
