package fr.percolateur.kramdown;

import fr.percolateur.notation.Attributes;
import fr.percolateur.notation.Steps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a document defines in one place and uses in another, and the steps that reading it may still cost.
final class Notes {

    record Target(String address, @Nullable String title, Block boundary) {}

    private static final int MOST_ABBREVIATIONS = 300;

    final Map<String, Target> links = new HashMap<>();
    final Map<String, Block> footnotes = new LinkedHashMap<>();
    final Map<String, String> abbreviations = new LinkedHashMap<>();
    final Map<String, Attributes> attributeLists = new HashMap<>();

    final Steps steps;

    Notes(int length) {
        this.steps = new Steps(length);
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
        if (attributes.references().isEmpty()) {
            return attributes;
        }
        var all = new Attributes();
        for (var reference : attributes.references()) {
            var list = attributeLists.get(reference);
            if (list != null) {
                all.putValues(list);
            }
        }
        all.putAll(attributes);
        return all;
    }
}
