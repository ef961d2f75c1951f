package fr.percolateur.header;

import java.util.Optional;

/// Where the header stands in a text: after a first line `---`, up to the next line that is `---` or `...`.
///
/// @param start the first character after the opening line
/// @param end the first character of the closing line
/// @param bodyStart the first character after the closing line
/// @param bodyLine the number of the line at `bodyStart`
/// @param lineEnd how the opening line ends, and so how lines are written here
/// @param closed whether the closing line was found; without it, the header has no end but that of the text
public record Header(int start, int end, int bodyStart, int bodyLine, String lineEnd, boolean closed) {

    /// Empty when the text does not open with `---`. A byte order mark may stand before it.
    public static Optional<Header> find(String text) {
        var first = text.startsWith("\uFEFF") ? 1 : 0;
        var firstEnd = lineEnd(text, first);
        var start = nextLine(text, firstEnd);
        if (!isFence(text, first, firstEnd, '-') || start == firstEnd) {
            return Optional.empty();
        }
        var lineEnd = text.substring(firstEnd, start);
        var number = 2;
        for (var line = start; line < text.length(); number++) {
            var end = lineEnd(text, line);
            var next = nextLine(text, end);
            if (isFence(text, line, end, '-') || isFence(text, line, end, '.')) {
                return Optional.of(new Header(start, line, next, next > end ? number + 1 : number, lineEnd, true));
            }
            line = next;
        }
        return Optional.of(new Header(start, text.length(), text.length(), number, lineEnd, false));
    }

    public String in(String text) {
        return text.substring(start, end);
    }

    private static boolean isFence(String text, int start, int end, char mark) {
        if (end - start < 3) {
            return false;
        }
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            if (i < start + 3 ? c != mark : c != ' ' && c != '\t') {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(String text, int from) {
        var i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private static int nextLine(String text, int lineEnd) {
        if (lineEnd == text.length()) {
            return lineEnd;
        }
        return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
    }
}
