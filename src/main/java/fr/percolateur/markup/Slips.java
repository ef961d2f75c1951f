package fr.percolateur.markup;

import fr.percolateur.document.Finding;
import fr.percolateur.document.Place;
import fr.percolateur.document.Severity;
import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was dropped or changed in one text, with the place in its file.
final class Slips {

    private static final int LONGEST_EXCERPT = 120;
    private static final int MOST = 200;

    private final String file;
    private final String source;
    private final int firstLine;
    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Integer> found = new HashMap<>();

    Slips(String file, String source, int firstLine) {
        this.file = file;
        this.source = source;
        this.firstLine = firstLine;
    }

    /// @param words what to look for in the source: the words at fault
    void add(String rule, Severity severity, String words, Object... values) {
        if (all.size() < MOST) {
            var excerpt = words.length() > LONGEST_EXCERPT ? words.substring(0, LONGEST_EXCERPT) + "…" : words;
            all.add(new Finding(
                    file, place(words), rule, severity, Wording.say("markup." + rule, values), excerpt, null));
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    /// Where the words stand; when they were met before, their next place.
    private Place place(String words) {
        var at = words.isEmpty() ? -1 : source.indexOf(words, found.getOrDefault(words, 0));
        if (at < 0) {
            return new Place(firstLine, 1);
        }
        found.put(words, at + words.length());
        var line = firstLine;
        var start = 0;
        for (var feed = source.indexOf('\n'); feed >= 0 && feed < at; feed = source.indexOf('\n', feed + 1)) {
            line++;
            start = feed + 1;
        }
        return new Place(line, source.codePointCount(start, at) + 1);
    }
}
