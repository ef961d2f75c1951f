package fr.percolateur.kramdown;

import fr.percolateur.notation.Attributes;
import org.jspecify.annotations.Nullable;

/// What follows the `]` of a link.
///
/// @param labelEnd the place of that `]`
/// @param end the place after the link
record LinkTarget(
        String address, @Nullable String title, @Nullable Attributes attributes, int labelEnd, int end) {

    private static final int LONGEST_ID = 1_000;
    private static final int LONGEST = 4_000;

    /// The target after the `]` at a place, or null where the brackets are only brackets.
    static @Nullable LinkTarget after(String text, int bracket, int content, Notes notes) {
        var next = bracket + 1;
        var reference = skipSpace(text, next);
        if (text.startsWith("[", reference) && !text.startsWith("[^", reference)) {
            var close = text.indexOf(']', reference);
            if (close > 0 && close - reference < LONGEST_ID) {
                var id = text.substring(reference + 1, close);
                return defined(id.isEmpty() ? text.substring(content, bracket) : id, bracket, close + 1, notes);
            }
        }
        if (text.startsWith("(", next)) {
            return inline(text, next, bracket);
        }
        return bracket - content > LONGEST_ID ? null : defined(text.substring(content, bracket), bracket, next, notes);
    }

    private static @Nullable LinkTarget defined(String id, int labelEnd, int end, Notes notes) {
        var target = notes.links.get(Notes.linkId(id));
        return target == null
                ? null
                : new LinkTarget(target.address(), target.title(), target.boundary().attributes, labelEnd, end);
    }

    private static @Nullable LinkTarget inline(String text, int open, int labelEnd) {
        if (text.startsWith("(<", open)) {
            var close = text.indexOf('>', open);
            if (close < 0) {
                return null;
            }
            var address = text.substring(open + 2, close);
            return text.startsWith(")", close + 1)
                    ? new LinkTarget(address, null, null, labelEnd, close + 2)
                    : titled(text, address, close + 1, labelEnd);
        }
        var depth = 0;
        for (var i = open; i < Math.min(text.length(), open + LONGEST); i++) {
            var c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return new LinkTarget(address(text, open + 1, i), null, null, labelEnd, i + 1);
            } else if (Character.isWhitespace(c)
                    && i + 1 < text.length()
                    && (text.charAt(i + 1) == '"' || text.charAt(i + 1) == '\'')) {
                return titled(text, address(text, open + 1, i), i, labelEnd);
            }
        }
        return null;
    }

    /// A target whose title starts after the spaces at a place: to the first quote before a parenthesis.
    private static @Nullable LinkTarget titled(String text, String address, int at, int labelEnd) {
        var start = skipSpace(text, at);
        var quote = start < text.length() ? text.charAt(start) : ' ';
        if (quote != '"' && quote != '\'') {
            return null;
        }
        for (var close = start + 2; close < Math.min(text.length(), start + LONGEST); close++) {
            if (text.charAt(close) != quote) {
                continue;
            }
            var end = skipSpace(text, close + 1);
            if (text.startsWith(")", end)) {
                return new LinkTarget(address, text.substring(start + 1, close), null, labelEnd, end + 1);
            }
        }
        return null;
    }

    private static String address(String text, int from, int to) {
        return text.substring(from, to).strip();
    }

    private static int skipSpace(String text, int at) {
        var i = at;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
