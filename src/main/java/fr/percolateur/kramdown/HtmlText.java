package fr.percolateur.kramdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// HTML written by hand, made well-formed: every start tag has its end tag, what is no tag is text.
final class HtmlText {

    private final String text;
    private final Notes notes;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private HtmlText(String text, Notes notes) {
        this.text = text;
        this.notes = notes;
    }

    static String balanced(String text, Notes notes) {
        var html = new HtmlText(text, notes);
        var i = 0;
        while (i < text.length()) {
            i = html.copy(i);
        }
        html.closeDownTo(0);
        return html.out.toString();
    }

    /// Where the content of an element that starts at a position ends and its end tag with it, or -1 for never.
    static Extent extent(String text, int from, String name, Notes notes) {
        if (find(text, from, "</" + name, notes) < 0) {
            return Extent.NONE;
        }
        var depth = 1;
        var i = text.indexOf('<', from);
        while (i >= 0) {
            if (!notes.spend(10)) {
                return Extent.NONE;
            }
            var next = skipComment(text, i, notes);
            if (next < 0) {
                var tag = Tag.at(text, i);
                next = i + 1;
                if (tag != null) {
                    next = tag.end();
                    if (tag.name().equals(name) && !tag.closed()) {
                        depth += tag.closing() ? -1 : 1;
                        if (depth == 0) {
                            return new Extent(i, tag.end());
                        }
                    } else if (!tag.closing() && Elements.swallows(tag.name())) {
                        next = swallowedEnd(text, tag, notes);
                    }
                }
            }
            i = text.indexOf('<', next);
        }
        return Extent.NONE;
    }

    record Extent(int contentEnd, int end) {
        static final Extent NONE = new Extent(-1, -1);

        boolean found() {
            return end >= 0;
        }
    }

    /// The end of a comment at a position, or -1 where none stands.
    static int skipComment(String text, int at, Notes notes) {
        if (!text.startsWith("<!--", at)) {
            return -1;
        }
        var end = notes.find(text, "-->", at + 4);
        return end < 0 ? -1 : end + 3;
    }

    /// Where to go on after a start tag whose content is not shown: at its end tag, if there is one.
    static int swallowedEnd(String text, Tag tag, Notes notes) {
        if (tag.closed()) {
            return tag.end();
        }
        var stop = find(text, tag.end(), "</" + tag.name(), notes);
        return stop < 0 ? tag.end() : stop;
    }

    private int copy(int at) {
        var next = text.indexOf('<', at);
        if (next != at) {
            var end = next < 0 ? text.length() : next;
            Escape.text(text, at, end, out);
            return end;
        }
        var commentEnd = skipComment(text, at, notes);
        if (commentEnd > 0) {
            return commentEnd;
        }
        var tag = Tag.at(text, at);
        if (tag == null) {
            out.append("&lt;");
            return at + 1;
        }
        if (tag.closing()) {
            close(tag);
            return tag.end();
        }
        tag.write(out);
        if (Elements.isVoid(tag.name())) {
            return tag.end();
        }
        if (tag.closed()) {
            out.append("</").append(tag.name()).append('>');
            return tag.end();
        }
        open.push(tag.name());
        return Elements.swallows(tag.name()) ? swallowedEnd(text, tag, notes) : tag.end();
    }

    private void close(Tag tag) {
        var level = 0;
        for (var name : open) {
            if (name.equals(tag.name())) {
                closeDownTo(open.size() - level - 1);
                return;
            }
            level++;
            if (level > 100) {
                return;
            }
        }
    }

    private void closeDownTo(int size) {
        while (open.size() > size) {
            out.append("</").append(open.pop()).append('>');
        }
    }

    /// The place of a lower-case string in a text of any case.
    private static int find(String text, int from, String needle, Notes notes) {
        var exact = notes.find(text, needle, from);
        var upper = notes.find(text, needle.toUpperCase(Locale.ROOT), from);
        if (exact < 0 || upper < 0) {
            return Math.max(exact, upper);
        }
        return Math.min(exact, upper);
    }
}
