package fr.percolateur.document;

import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The findings of one reading, in the order in which they are met.
final class Findings {

    private final String path;
    private final List<Finding> all = new ArrayList<>();

    Findings(String path) {
        this.path = path;
    }

    /// The sentence is the one that bears the code of the rule.
    void add(ReadingRule rule, Place place, String excerpt, Object... values) {
        tell(rule, place, Wording.say("document." + rule.code(), values), excerpt, null);
    }

    void tell(ReadingRule rule, Place place, String message, String excerpt, @Nullable String suggestion) {
        all.add(new Finding(path, place, rule.code(), rule.severity(), message, excerpt, suggestion));
    }

    List<Finding> all() {
        return all;
    }
}
