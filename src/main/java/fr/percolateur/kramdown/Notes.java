package fr.percolateur.kramdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a document defines in one place and uses in another, and the work it may still cost.
final class Notes {

    record Target(String address, @Nullable String title, Block boundary) {}

    private static final int MOST_ABBREVIATIONS = 300;

    final Map<String, Target> links = new HashMap<>();
    final Map<String, Block> footnotes = new LinkedHashMap<>();
    final Map<String, String> abbreviations = new LinkedHashMap<>();
    final Map<String, Attributes> attributeLists = new HashMap<>();

    /// Steps left for reading ahead in vain; when they run out, what would need them is text.
    private long steps;

    Notes(int length) {
        this.steps = 100L * length + 20_000;
    }

    boolean spend(long count) {
        steps -= count;
        return steps > 0;
    }

    /// Looks ahead for a string; what was read in vain counts.
    ///
    /// @return its place, or -1
    int find(String text, String needle, int from) {
        if (steps <= 0) {
            return -1;
        }
        var at = text.indexOf(needle, from);
        if (at < 0) {
            spend((text.length() - from) / 8);
        }
        return at;
    }

    void abbreviate(String word, String meaning) {
        if (abbreviations.size() < MOST_ABBREVIATIONS) {
            abbreviations.put(word, meaning);
        }
    }

    static String linkId(String id) {
        return id.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// The attributes with those of the lists they refer to.
    Attributes resolved(Attributes attributes) {
        if (attributes.references.isEmpty()) {
            return attributes;
        }
        var all = new Attributes();
        for (var reference : attributes.references) {
            var list = attributeLists.get(reference);
            if (list != null) {
                list.values.forEach(all::put);
            }
        }
        all.putAll(attributes);
        return all;
    }
}
