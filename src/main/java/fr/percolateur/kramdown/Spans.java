package fr.percolateur.kramdown;

import fr.percolateur.notation.Attributes;
import fr.percolateur.notation.Escape;
import fr.percolateur.notation.Line;
import fr.percolateur.notation.OpenTags;
import fr.percolateur.notation.Tag;
import java.util.Arrays;

/// Writes the text of one block as HTML: emphasis, code, links, tags, typographic signs.
final class Spans {

    private static final int DEEPEST = 24;
    private static final boolean[] SPECIAL = new boolean[128];

    static {
        for (var c : "*_`<>[!&\\{\n-.~".toCharArray()) {
            SPECIAL[c] = true;
        }
    }

    final String text;
    final Notes notes;
    final StringBuilder out;
    final OpenTags tags;

    private final Emphasis emphasis;
    private final Links links;
    private final SpanTags spanTags;

    int at;

    private int depth;

    /// Where the element written last starts and ends, for an attribute list that follows it.
    private int elementStart;
    private int elementEnd = -1;

    Spans(String text, Notes notes, StringBuilder out) {
        this.text = text;
        this.notes = notes;
        this.out = out;
        this.tags = new OpenTags(out);
        this.emphasis = new Emphasis(this);
        this.links = new Links(this);
        this.spanTags = new SpanTags(this);
    }

    void write() {
        readUntil(Stop.NEVER);
        tags.closeDownTo(0);
    }

    /// What ends a stretch of text, such as the second `**`.
    @FunctionalInterface
    interface Stop {
        Stop NEVER = () -> false;

        /// Asked at every special character, which it must leave where it is.
        boolean here();
    }

    /// Writes up to the stop, true, or to the end of the text, false.
    boolean readUntil(Stop stop) {
        depth++;
        var found = read(stop);
        depth--;
        return found;
    }

    /// Whether elements may nest further; deeper than people write, marks are text.
    boolean mayNest() {
        return depth < DEEPEST;
    }

    private boolean read(Stop stop) {
        while (at < text.length()) {
            var next = nextSpecial(at);
            if (next > at) {
                Abbreviations.write(text, at, next, notes, out);
                at = next;
                continue;
            }
            if (!notes.steps.spend(1)) {
                Escape.text(text, at, text.length(), out);
                at = text.length();
                return false;
            }
            if (stop.here()) {
                return true;
            }
            readSpecial();
        }
        return false;
    }

    private void readSpecial() {
        switch (text.charAt(at)) {
            case '*', '_' -> emphasis.read();
            case '`' -> CodeSpan.read(this);
            case '<' -> spanTags.read();
            case '[', '!', ']' -> links.read();
            case '&' -> readEntity();
            case '\\' -> readEscape();
            case '{' -> readAttributes();
            case '\n' -> readLineEnd();
            case '~' -> emphasis.readStrike();
            default -> Signs.read(this);
        }
    }

    private int nextSpecial(int from) {
        var i = from;
        while (i < text.length()) {
            var c = text.charAt(i);
            if ((c < 128 && SPECIAL[c]) || c == ']') {
                break;
            }
            i++;
        }
        return i;
    }

    /// Writes characters as they are.
    void literal(int count) {
        Escape.text(text, at, at + count, out);
        at += count;
    }

    void elementWritten(int start) {
        elementStart = start;
        elementEnd = out.length();
    }

    private void readEntity() {
        var end = Escape.entityEnd(text, at, text.length());
        if (end < 0) {
            out.append("&amp;");
            at++;
        } else {
            out.append(text, at, end);
            at = end;
        }
    }

    private void readEscape() {
        var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '\n' || (next == '\\' && text.startsWith("\n", at + 2))) {
            out.append("<br>\n");
            at += next == '\n' ? 2 : 3;
        } else if ((next == '<' || next == '>')
                && text.startsWith(String.valueOf(next).repeat(2), at + 1)) {
            at++;
            literal(2);
        } else if ("\\.*_+`<>()[]{}#!:|\"'$=-~".indexOf(next) >= 0) {
            at++;
            literal(1);
        } else {
            literal(1);
        }
    }

    private void readLineEnd() {
        var length = out.length();
        if (length >= 2 && out.charAt(length - 1) == ' ' && out.charAt(length - 2) == ' ' && at >= 2) {
            out.setLength(length - 2);
            out.append("<br>");
        }
        out.append('\n');
        at++;
    }

    /// `{: …}` goes to the element before it; after plain text it is an editor’s slip, and is not shown.
    private void readAttributes() {
        var brace = text.startsWith("{:", at) || text.startsWith("{.", at) ? Line.braceEnd(text, at + 2) : -1;
        var list = brace < 0 ? "" : text.substring(at + 2, brace);
        if (brace < 0 || (elementEnd != out.length() && !isList(list))) {
            literal(1);
            return;
        }
        if (elementEnd == out.length()) {
            var attributes = new Attributes();
            attributes.read(list);
            var close = out.indexOf(">", elementStart);
            var tag = Tag.at(out.substring(elementStart, close + 1), 0);
            if (tag != null) {
                tag.attributes().putAll(notes.resolved(attributes));
                var rewritten = new StringBuilder();
                tag.write(rewritten);
                out.replace(elementStart, close + 1, rewritten.toString());
                elementEnd = out.length();
            }
        }
        at = brace + 1;
    }

    private static boolean isList(String list) {
        return list.length() <= 80
                && list.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .:#-_=\"'".indexOf(c) >= 0);
    }

    /// Goes back to an earlier place, forgetting what was written since.
    void goBack(int place, int length, int openTags) {
        at = place;
        out.setLength(length);
        tags.forgetDownTo(openTags);
        if (elementEnd > length) {
            elementEnd = -1;
        }
    }

    static int[] neverFailed(int size) {
        var places = new int[size];
        Arrays.fill(places, Integer.MAX_VALUE);
        return places;
    }

    int context() {
        return emphasis.context() | links.context();
    }
}
