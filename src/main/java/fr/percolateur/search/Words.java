package fr.percolateur.search;

import java.text.Normalizer;
import java.util.Locale;

/// Parts a text into words: runs of letters and figures, so that « l’été », « porte-clés » and « 16h30 » are two, two
/// and one. The index and the queries are parted by the same hand, or they would miss each other.
final class Words {

    /// Longer runs are no words: keys, addresses, pictures written into the text.
    private static final int LONGEST = 60;

    private Words() {}

    /// A word as written, in lower case, and without its accents, as it is looked up.
    record Word(String shown, String bare) {}

    /// Told each word with where it starts and ends in the text.
    @FunctionalInterface
    interface Reader {

        void read(Word word, int start, int end);
    }

    static void in(String text, Reader reader) {
        var start = -1;
        for (var at = 0; at <= text.length(); at++) {
            var inside = at < text.length() && isPart(text.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                if (at - start <= LONGEST) {
                    read(text.substring(start, at), start, at, reader);
                }
                start = -1;
            }
        }
    }

    private static void read(String run, int start, int end, Reader reader) {
        var shown = run.toLowerCase(Locale.FRENCH);
        var bare = bare(shown);
        if (!bare.isEmpty()) {
            reader.read(new Word(shown, bare), start, end);
        }
    }

    private static boolean isPart(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String bare(String shown) {
        var ascii = true;
        for (var at = 0; at < shown.length(); at++) {
            ascii &= shown.charAt(at) < 128;
        }
        if (ascii) {
            return shown;
        }
        var decomposed = Normalizer.normalize(shown, Normalizer.Form.NFKD);
        var bare = new StringBuilder(decomposed.length());
        for (var at = 0; at < decomposed.length(); at++) {
            var c = decomposed.charAt(at);
            switch (c) {
                case 'œ' -> bare.append("oe");
                case 'æ' -> bare.append("ae");
                case 'ß' -> bare.append("ss");
                default -> {
                    if (Character.isLetterOrDigit(c)) {
                        bare.append(c);
                    }
                }
            }
        }
        return bare.toString();
    }
}
