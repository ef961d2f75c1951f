package fr.percolateur.kramdown;

import fr.percolateur.notation.FootnoteMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The footnotes in the order in which the text calls them.
final class Footnotes {

    private static final int MOST_WAYS_BACK = 20;

    private final Notes notes;
    private final List<String> called = new ArrayList<>();
    private final Map<String, Integer> calls = new HashMap<>();

    Footnotes(Notes notes) {
        this.notes = notes;
    }

    void write(Writer writer, StringBuilder out) {
        number(out, 0);
        if (called.isEmpty()) {
            return;
        }
        out.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        for (var i = 0; i < called.size(); i++) {
            var name = called.get(i);
            var note = notes.footnotes.get(name);
            if (note != null) {
                var start = out.length();
                out.append("<li id=\"fn:").append(name).append("\" role=\"doc-endnote\">\n");
                writer.writeNote(note.children, waysBack(name));
                out.append("</li>\n");
                number(out, start);
            }
        }
        out.append("</ol>\n</div>\n");
    }

    /// Makes links of the marks that follow a place.
    private void number(StringBuilder out, int from) {
        var start = out.indexOf(String.valueOf(FootnoteMark.SIGN), from);
        if (start < 0) {
            return;
        }
        var rest = out.substring(start);
        out.setLength(start);
        var i = 0;
        while (i < rest.length()) {
            var mark = rest.indexOf(FootnoteMark.SIGN, i);
            var end = mark < 0 ? -1 : rest.indexOf(FootnoteMark.SIGN, mark + 1);
            if (end < 0) {
                out.append(rest, i, rest.length());
                return;
            }
            out.append(rest, i, mark);
            call(rest.substring(mark + 1, end), out);
            i = end + 1;
        }
    }

    private void call(String name, StringBuilder out) {
        var times = calls.merge(name, 1, Integer::sum);
        if (times == 1) {
            called.add(name);
        }
        out.append("<sup id=\"fnref:").append(name);
        if (times > 1) {
            out.append(':').append(times - 1);
        }
        out.append("\" role=\"doc-noteref\"><a href=\"#fn:")
                .append(name)
                .append("\" class=\"footnote\" rel=\"footnote\">")
                .append(called.indexOf(name) + 1)
                .append("</a></sup>");
    }

    private String waysBack(String name) {
        var links = new StringBuilder();
        var times = Math.min(calls.getOrDefault(name, 1), MOST_WAYS_BACK);
        for (var time = 0; time < times; time++) {
            links.append(time == 0 ? "" : "\u00A0")
                    .append("<a href=\"#fnref:")
                    .append(name)
                    .append(time == 0 ? "" : ":" + time)
                    .append("\" class=\"reversefootnote\" role=\"doc-backlink\">↩")
                    .append(time == 0 ? "" : "<sup>" + (time + 1) + "</sup>")
                    .append("</a>");
        }
        return links.toString();
    }
}
