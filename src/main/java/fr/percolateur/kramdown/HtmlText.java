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
        if (text.length() - from > 200 && !contains(text, from, "</" + name)) {
            return Extent.NONE;
        }
        var depth = 1;
        var i = text.indexOf('<', from);
        while (i >= 0) {
            if (!notes.spend(10)) {
                return Extent.NONE;
            }
            var next = skipComment(text, i);
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
                        next = swallowedEnd(text, tag);
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
    static int skipComment(String text, int at) {
        if (!text.startsWith("<!--", at)) {
            return -1;
        }
        var end = text.indexOf("-->", at + 4);
        return end < 0 ? -1 : end + 3;
    }

    /// Where to go on after a start tag whose content is not shown: at its end tag, if there is one.
    static int swallowedEnd(String text, Tag tag) {
        if (tag.closed()) {
            return tag.end();
        }
        var stop = indexOf(text, tag.end(), "</" + tag.name());
        return stop < 0 ? tag.end() : stop;
    }

    private int copy(int at) {
        var next = text.indexOf('<', at);
        if (next != at) {
            var end = next < 0 ? text.length() : next;
            Escape.text(text, at, end, out);
            return end;
        }
        var commentEnd = notes.spend(1) ? skipComment(text, at) : -1;
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
        return Elements.swallows(tag.name()) ? swallowedEnd(text, tag) : tag.end();
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

    private static boolean contains(String text, int from, String needle) {
        return indexOf(text, from, needle) >= 0;
    }

    /// The place of a lower-case string in a text of any case.
    private static int indexOf(String text, int from, String needle) {
        var exact = text.indexOf(needle, from);
        var upper = text.indexOf(needle.toUpperCase(Locale.ROOT), from);
        if (exact < 0 || upper < 0) {
            return Math.max(exact, upper);
        }
        return Math.min(exact, upper);
    }
}
