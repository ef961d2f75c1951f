package fr.percolateur.header;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The characters of a header, by line.
public final class HeaderText {

    private final String text;
    private final int[] supplementary;

    public HeaderText(String text) {
        this.text = text;
        this.supplementary = text.chars().noneMatch(c -> Character.isHighSurrogate((char) c))
                ? new int[0]
                : supplementary(text.codePoints().toArray());
    }

    private static int[] supplementary(int[] codePoints) {
        return IntStream.range(0, codePoints.length)
                .filter(i -> Character.isSupplementaryCodePoint(codePoints[i]))
                .toArray();
    }

    /// The parser counts code points, of which an emoji is one; it takes two characters here.
    public int offset(int codePoints) {
        var found = Arrays.binarySearch(supplementary, codePoints);
        return codePoints + (found >= 0 ? found : -found - 1);
    }

    public int length() {
        return text.length();
    }

    public char at(int offset) {
        return text.charAt(offset);
    }

    public String slice(int start, int end) {
        return text.substring(start, end);
    }

    public int lineStart(int offset) {
        var i = offset;
        while (i > 0 && !isBreak(i - 1)) {
            i--;
        }
        return i;
    }

    /// Where the line that holds this offset ends, before its line break.
    public int lineEnd(int offset) {
        var i = offset;
        while (i < text.length() && !isBreak(i)) {
            i++;
        }
        return i;
    }

    /// Where the line after the one that holds this offset starts.
    public int nextLine(int offset) {
        var end = lineEnd(offset);
        if (end == text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }

    public int column(int offset) {
        return offset - lineStart(offset);
    }

    /// The first offset from here that is no blank.
    public int skipBlanks(int offset) {
        var i = offset;
        while (i < text.length() && (at(i) == ' ' || at(i) == '\t')) {
            i++;
        }
        return i;
    }

    /// The end of this span without the white space at its end.
    public int trimEnd(int start, int end) {
        var i = end;
        while (i > start && Character.isWhitespace(at(i - 1))) {
            i--;
        }
        return i;
    }

    /// Whether a tab stands here that indents nothing: behind a word, or on a line without any.
    public boolean isTabBetweenWords(int offset) {
        if (offset >= text.length() || at(offset) != '\t') {
            return false;
        }
        var next = skipBlanks(offset);
        var isBlankBehind = next == lineEnd(offset) || at(next) == '#';
        return isBlankBehind || skipBlanks(lineStart(offset)) < offset;
    }

    /// The offset behind the next `:`.
    public int behindColon(int offset) {
        return text.indexOf(':', offset) + 1;
    }

    /// The dash of the item that starts here: on its line, or first on a line above when a comment stands between.
    public int dashBefore(int offset) {
        var last = trimEnd(0, offset) - 1;
        while (last > 0 && at(last) != '-') {
            var word = skipBlanks(lineStart(last));
            last = at(word) == '-' ? word : trimEnd(0, lineStart(last)) - 1;
        }
        return Math.max(last, 0);
    }

    /// The parser says that a block ends where the next thing starts. It ends with its last line that is not blank, and
    /// before the end of that line; with its last line at all when it keeps its blank lines (`|+`).
    public int endOfBlock(int start, int end) {
        var keeps = text.substring(start, lineEnd(start)).contains("+");
        var last = end;
        while (last > start && isBreak(last - 1)) {
            last = text.startsWith("\r\n", last - 2) ? last - 2 : last - 1;
            if (keeps || !text.substring(lineStart(last), last).isBlank()) {
                break;
            }
            last = lineStart(last);
        }
        return last;
    }

    private boolean isBreak(int i) {
        return text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }
}
