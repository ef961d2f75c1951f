package fr.percolateur.manuscript;

import org.jspecify.annotations.Nullable;

/// Where a Markdown link leads: what stands between its parentheses.
///
/// @param target as written, with the spaces around it where no title follows
/// @param end offset after the closing parenthesis
record Destination(String target, @Nullable String title, int end) {

    /// Null when the parenthesis is not closed on its line.
    static @Nullable Destination read(String text, int from, int longest) {
        var limit = Math.min(text.length(), from + longest);
        var depth = 0;
        var quoted = false;
        for (var i = from; i < limit; i++) {
            switch (text.charAt(i)) {
                case '\n' -> {
                    return null;
                }
                case '(' -> depth++;
                case ')' -> {
                    if (depth == 0) {
                        return new Destination(text.substring(from, i), null, i + 1);
                    }
                    depth--;
                }
                case '"', '\'' -> {
                    // one try: a line full of quotes must not be read again from each of them
                    var end = !quoted && i > from && text.charAt(i - 1) == ' ' ? closing(text, i, limit) : -1;
                    quoted = true;
                    if (end > 0) {
                        return new Destination(
                                text.substring(from, i).strip(),
                                text.substring(i + 1, text.lastIndexOf(text.charAt(i), end)),
                                end);
                    }
                }
                default -> {}
            }
        }
        return null;
    }

    /// The offset after the parenthesis that follows the closing quote; negative without one.
    private static int closing(String text, int quote, int limit) {
        for (var i = quote + 1; i < limit && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == text.charAt(quote)) {
                var next = i + 1;
                while (next < limit && text.charAt(next) == ' ') {
                    next++;
                }
                if (next < limit && text.charAt(next) == ')') {
                    return next + 1;
                }
            }
        }
        return -1;
    }
}
