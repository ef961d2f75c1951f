package fr.percolateur.notation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// HTML written by hand, made well-formed: every start tag has its end tag, what is no tag is text.
public final class HtmlText {

    private final String text;
    private final Steps steps;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private HtmlText(String text, Steps steps) {
        this.text = text;
        this.steps = steps;
    }

    public static String balanced(String text, Steps steps) {
        var html = new HtmlText(text, steps);
        var i = 0;
        while (i < text.length()) {
            i = html.copy(i);
        }
        html.closeDownTo(0);
        return html.out.toString();
    }

    /// Where the content of an element that starts at a position ends and its end tag with it, or -1 for never.
    public static Extent extent(String text, int from, String name, Steps steps) {
        if (find(text, from, "</" + name, steps) < 0) {
            return Extent.NONE;
        }
        var depth = 1;
        var i = text.indexOf('<', from);
        while (i >= 0) {
            if (!steps.spend(10)) {
                return Extent.NONE;
            }
            var next = skipComment(text, i, steps);
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
                        next = swallowedEnd(text, tag, steps);
                    }
                }
            }
            i = text.indexOf('<', next);
        }
        return Extent.NONE;
    }

    public record Extent(int contentEnd, int end) {
        public static final Extent NONE = new Extent(-1, -1);

        public boolean found() {
            return end >= 0;
        }
    }

    /// The end of a comment at a position, or -1 where none stands.
    public static int skipComment(String text, int at, Steps steps) {
        if (!text.startsWith("<!--", at)) {
            return -1;
        }
        var end = steps.find(text, "-->", at + 4);
        return end < 0 ? -1 : end + 3;
    }

    /// Where to go on after a start tag whose content is not shown: at its end tag, if there is one.
    public static int swallowedEnd(String text, Tag tag, Steps steps) {
        if (tag.closed()) {
            return tag.end();
        }
        var stop = find(text, tag.end(), "</" + tag.name(), steps);
        return stop < 0 ? tag.end() : stop;
    }

    private int copy(int at) {
        var next = text.indexOf('<', at);
        if (next != at) {
            var end = next < 0 ? text.length() : next;
            Escape.text(text, at, end, out);
            return end;
        }
        var commentEnd = skipComment(text, at, steps);
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
        return Elements.swallows(tag.name()) ? swallowedEnd(text, tag, steps) : tag.end();
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
    private static int find(String text, int from, String needle, Steps steps) {
        var exact = steps.find(text, needle, from);
        var upper = steps.find(text, needle.toUpperCase(Locale.ROOT), from);
        if (exact < 0 || upper < 0) {
            return Math.max(exact, upper);
        }
        return Math.min(exact, upper);
    }
}
