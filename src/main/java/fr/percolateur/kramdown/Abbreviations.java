package fr.percolateur.kramdown;

import fr.percolateur.notation.Escape;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Plain text, with its abbreviations marked up.
final class Abbreviations {

    private Abbreviations() {}

    static void write(String text, int from, int to, Notes notes, StringBuilder out) {
        if (notes.abbreviations.isEmpty()) {
            Escape.text(text, from, to, out);
            return;
        }
        var start = from;
        var i = from;
        while (i < to) {
            var word = isWordBefore(text, i) || !notes.steps.spend(1) ? null : at(text, i, to, notes);
            if (word == null) {
                i++;
                continue;
            }
            Escape.text(text, start, i, out);
            write(word, out);
            i += word.getKey().length();
            start = i;
        }
        Escape.text(text, start, to, out);
    }

    private static Map.@Nullable Entry<String, String> at(String text, int at, int to, Notes notes) {
        Map.Entry<String, String> longest = null;
        for (var entry : notes.abbreviations.entrySet()) {
            var end = at + entry.getKey().length();
            if (end <= to
                    && (longest == null
                            || entry.getKey().length() > longest.getKey().length())
                    && text.startsWith(entry.getKey(), at)
                    && (end == text.length() || !isWord(text.charAt(end)))) {
                longest = entry;
            }
        }
        return longest;
    }

    private static void write(Map.Entry<String, String> abbreviation, StringBuilder out) {
        out.append("<abbr");
        if (!abbreviation.getValue().isEmpty()) {
            out.append(" title=\"");
            Escape.attribute(abbreviation.getValue(), out);
            out.append('"');
        }
        out.append('>');
        Escape.text(abbreviation.getKey(), out);
        out.append("</abbr>");
    }

    private static boolean isWordBefore(String text, int at) {
        return at > 0 && isWord(text.charAt(at - 1));
    }

    private static boolean isWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
