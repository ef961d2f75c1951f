package fr.percolateur.notation;

/// Text made fit to stand in HTML; entities that are already there stay.
public final class Escape {

    private static final int LONGEST_ENTITY = 32;

    private Escape() {}

    public static void text(CharSequence text, StringBuilder out) {
        text(text, 0, text.length(), out);
    }

    public static void text(CharSequence text, int from, int to, StringBuilder out) {
        var start = from;
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (c == '<' || c == '>' || (c == '&' && entityEnd(text, i, to) < 0)) {
                out.append(text, start, i).append(entity(c));
                start = i + 1;
            }
        }
        out.append(text, start, to);
    }

    public static void attribute(CharSequence value, StringBuilder out) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '<' || c == '>' || c == '"' || (c == '&' && entityEnd(value, i, value.length()) < 0)) {
                out.append(entity(c));
            } else {
                out.append(c);
            }
        }
    }

    /// For code, where an ampersand is an ampersand.
    public static void code(CharSequence code, StringBuilder out) {
        for (var i = 0; i < code.length(); i++) {
            var c = code.charAt(i);
            if (c == '<' || c == '>' || c == '&') {
                out.append(entity(c));
            } else {
                out.append(c);
            }
        }
    }

    private static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&amp;";
        };
    }

    /// The end of the entity whose `&` stands at `start`, or -1.
    public static int entityEnd(CharSequence text, int start, int to) {
        var i = start + 1;
        if (i < to && text.charAt(i) == '#') {
            i++;
        }
        var name = i;
        var limit = Math.min(to, start + LONGEST_ENTITY);
        while (i < limit && isNameChar(text.charAt(i))) {
            i++;
        }
        return i > name && i < limit && text.charAt(i) == ';' ? i + 1 : -1;
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
