package fr.percolateur.facts;

import fr.percolateur.manuscript.Passage;
import fr.percolateur.prose.HourMention;
import java.util.ArrayList;
import java.util.List;

/// The hours that open a line of the body, in their order: « [9h30-10h] Accueil », « **14h :** Débat ».
final class Timetable {

    private static final String MARKS = " \t#>*-+[(\\_|•–—";
    private static final List<String> OPENINGS = List.of("de", "a", "des", "a partir de", "vers", "h");

    private Timetable() {}

    /// Empty when hours go back, since several days or rooms are then told one after the other.
    static List<HourMention> of(Passage body) {
        var prose = body.prose();
        var folded = body.words().folded();
        var items = new ArrayList<HourMention>();
        var line = -1;
        var start = 0;
        var end = prose.indexOf('\n');
        for (var hour : body.hours()) {
            while (end >= 0 && end < hour.from()) {
                start = end + 1;
                end = prose.indexOf('\n', start);
            }
            if (start == line) {
                // two spans in one line are a choice of hours, not an item
                if (!items.isEmpty() && items.getLast().from() >= start && hour.end() != null) {
                    return List.of();
                }
                continue;
            }
            line = start;
            if (opens(folded.substring(start, hour.from()))) {
                if (!items.isEmpty() && hour.start().isBefore(items.getLast().start())) {
                    return List.of();
                }
                items.add(hour);
            }
        }
        return items;
    }

    private static boolean opens(String before) {
        var at = 0;
        while (at < before.length() && MARKS.indexOf(before.charAt(at)) >= 0) {
            at++;
        }
        var rest = before.substring(at).strip();
        return rest.isEmpty() || OPENINGS.contains(rest);
    }
}
