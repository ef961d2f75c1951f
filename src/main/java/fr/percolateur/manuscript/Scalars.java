package fr.percolateur.manuscript;

/// Follows a value of the header into the source it was read from: quotes, escapes, indents and folded lines are in
/// the source and not in the value.
final class Scalars {

    private Scalars() {}

    /// The index in `source` of the character of `value` at `offset`, when the value starts at `start`.
    static int index(String source, int start, String value, int offset) {
        if (start >= source.length()) {
            return source.length();
        }
        var style = source.charAt(start);
        var at = start;
        if (style == '|' || style == '>') {
            at = source.indexOf('\n', start) + 1;
        } else if (style == '"' || style == '\'') {
            at++;
        }
        at = blank(source, at, style);
        for (var i = 0; i < offset && i < value.length(); i++) {
            if (!Character.isWhitespace(value.charAt(i))) {
                at += width(source, at, style);
                at = blank(source, at, style);
            }
        }
        return at;
    }

    private static int blank(String source, int from, char style) {
        var at = from;
        while (at < source.length()) {
            if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else if (style == '"'
                    && source.charAt(at) == '\\'
                    && at + 1 < source.length()
                    && "nrt \n\r".indexOf(source.charAt(at + 1)) >= 0) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static int width(String source, int at, char style) {
        if (at + 1 >= source.length()) {
            return 1;
        }
        var first = source.charAt(at);
        var second = source.charAt(at + 1);
        if (style == '\'' && first == '\'' && second == '\'') {
            return 2;
        }
        if (style != '"' || first != '\\') {
            return 1;
        }
        return switch (second) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}
