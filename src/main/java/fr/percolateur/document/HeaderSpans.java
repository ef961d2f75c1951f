package fr.percolateur.document;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Turns what the parser counts into characters of the header.
final class HeaderSpans {

    private final String header;
    private final int[] supplementary;

    HeaderSpans(String header) {
        this.header = header;
        this.supplementary = header.chars().noneMatch(c -> Character.isHighSurrogate((char) c))
                ? new int[0]
                : supplementary(header.codePoints().toArray());
    }

    private static int[] supplementary(int[] codePoints) {
        return IntStream.range(0, codePoints.length)
                .filter(i -> Character.isSupplementaryCodePoint(codePoints[i]))
                .toArray();
    }

    /// The parser counts code points, of which an emoji is one; it takes two characters here.
    int offset(int codePoints) {
        var found = Arrays.binarySearch(supplementary, codePoints);
        return codePoints + (found >= 0 ? found : -found - 1);
    }

    /// The parser says that a block ends where the next thing starts. It ends with its last line that is not blank, and
    /// before the end of that line; with its last line at all when it keeps its blank lines (`|+`).
    int endOfBlock(int start, int end) {
        var indicators = header.substring(start, lineEnd(start));
        var last = end;
        while (last > start && isBreak(last - 1)) {
            last = beforeBreak(last);
            if (indicators.contains("+") || !isBlank(last)) {
                break;
            }
            last = lineStart(last);
        }
        return last;
    }

    private boolean isBlank(int lineEnd) {
        return header.substring(lineStart(lineEnd), lineEnd).isBlank();
    }

    private int lineStart(int offset) {
        var i = offset;
        while (i > 0 && !isBreak(i - 1)) {
            i--;
        }
        return i;
    }

    private int lineEnd(int offset) {
        var i = offset;
        while (i < header.length() && !isBreak(i)) {
            i++;
        }
        return i;
    }

    private int beforeBreak(int offset) {
        return offset > 1 && header.startsWith("\r\n", offset - 2) ? offset - 2 : offset - 1;
    }

    private boolean isBreak(int i) {
        return header.charAt(i) == '\n' || header.charAt(i) == '\r';
    }
}
