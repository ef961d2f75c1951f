package fr.percolateur.component;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// What a person typed in a field, as it is kept: composed (NFC), so that a name sent by a Mac is the one that others
/// send; without what PostgreSQL or a letter would stumble on; and without the characters that turn the direction of
/// all that follows them (UAX #9), by which one name would rewrite the line, or the list, it stands in.
public final class Typed {

    private Typed() {}

    /// A field of one line. What only looks like nothing is nothing.
    public static String line(@Nullable String typed) {
        return bare(kept(typed, "").replaceAll("\\s+", " "));
    }

    /// A field of several lines; tabs stay too, since tables are pasted.
    public static String text(@Nullable String typed) {
        return bare(kept(typed, "\n\t"));
    }

    private static String kept(@Nullable String typed, String besides) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC)
                        .codePoints()
                        .map(point -> isBreak(point) && besides.indexOf(point) < 0 ? ' ' : point)
                        .filter(point -> !Character.isISOControl(point) || besides.indexOf(point) >= 0)
                        .filter(point -> !turns(point) && Character.getType(point) != Character.SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isBreak(int point) {
        return point == '\n' || point == '\r' || point == '\t' || point == 0x2028 || point == 0x2029;
    }

    /// Embeddings, overrides and isolates. Letters of Arabic or Hebrew need none of them.
    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /// Without the spaces around, those too that [String#strip] takes for letters.
    private static String bare(String text) {
        var begin = 0;
        var end = text.length();
        while (begin < end && isInvisible(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isInvisible(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
