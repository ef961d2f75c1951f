package fr.percolateur.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words to be found in folded text, with the stems of which every find holds one. Looking for stems first spares the
/// closer reading of the many texts that speak of something else, and that reading is a hundred times dearer.
public final class Cue {

    private final Pattern words;
    private final List<String> stems;

    private Cue(Pattern words, List<String> stems) {
        this.words = words;
        this.stems = stems;
    }

    /// @param words a regular expression over text as [Words#fold] gives it
    public static Cue of(String words, String... stems) {
        return new Cue(Pattern.compile(words), List.of(stems));
    }

    public boolean in(String folded) {
        return mayStandIn(folded) && words.matcher(folded).find();
    }

    public Optional<MatchResult> first(String folded) {
        return mayStandIn(folded) ? words.matcher(folded).results().findFirst() : Optional.empty();
    }

    private boolean mayStandIn(String folded) {
        for (var stem : stems) {
            if (folded.contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
