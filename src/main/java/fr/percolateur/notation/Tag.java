package fr.percolateur.notation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A tag as written in a document, in any letter case, its attribute values quoted or not.
///
/// @param end the place after its `>`
public record Tag(String name, Attributes attributes, boolean closing, boolean closed, int end) {

    static final Attributes NONE = new Attributes();

    /// The tag at a `<`, or null where none stands that HTML knows.
    public static @Nullable Tag at(String text, int at) {
        var closing = text.startsWith("</", at);
        var start = closing ? at + 2 : at + 1;
        var name = nameAt(text, start);
        if (!Elements.isKnown(name)) {
            return null;
        }
        var i = start + name.length();
        if (closing) {
            i = skipSpace(text, i);
            return text.startsWith(">", i) ? new Tag(name, NONE, true, false, i + 1) : null;
        }
        var attributes = new Attributes();
        while (true) {
            var next = skipSpace(text, i);
            if (next >= text.length()) {
                return null;
            }
            var c = text.charAt(next);
            if (c == '>') {
                return new Tag(name, attributes, false, Elements.isVoid(name), next + 1);
            }
            if (c == '/') {
                if (text.startsWith("/>", next)) {
                    return new Tag(name, attributes, false, true, next + 2);
                }
                i = next + 1;
                continue;
            }
            if (next == i && i == start + name.length()) {
                return null;
            }
            i = readAttribute(text, next, attributes);
            if (i < 0) {
                return null;
            }
        }
    }

    /// The lower-case name that starts at a position, empty where there is none.
    static String nameAt(String text, int at) {
        var end = at;
        while (end < text.length() && end < at + 12 && isNameChar(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    private static int readAttribute(String text, int start, Attributes attributes) {
        var end = start;
        while (end < text.length() && " \t\n\f\"'<>/=".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == start) {
            return -1;
        }
        var name = text.substring(start, end).toLowerCase(Locale.ROOT);
        var sign = skipSpace(text, end);
        if (!text.startsWith("=", sign)) {
            attributes.putIfAbsent(name, "");
            return end;
        }
        var value = skipSpace(text, sign + 1);
        if (value >= text.length()) {
            return -1;
        }
        var quote = text.charAt(value);
        int from;
        int to;
        if (quote == '"' || quote == '\'') {
            from = value + 1;
            to = text.indexOf(quote, from);
            if (to < 0) {
                return -1;
            }
            end = to + 1;
        } else {
            from = value;
            to = from;
            while (to < text.length() && " \t\n\f\"'<>`".indexOf(text.charAt(to)) < 0) {
                to++;
            }
            end = to;
        }
        if (name.chars().noneMatch(c -> c < ' ')) {
            attributes.putIfAbsent(name, text.substring(from, to).replace('\n', ' '));
        }
        return end;
    }

    public void write(StringBuilder out) {
        if (closing) {
            out.append("</").append(name).append('>');
        } else {
            out.append('<').append(name);
            attributes.write(out);
            out.append('>');
        }
    }

    private static int skipSpace(String text, int at) {
        var i = at;
        while (i < text.length() && (text.charAt(i) == '\n' || Line.isSpace(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
