package fr.percolateur.prose;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words made comparable: lower case, without accents, apostrophes straight.
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\d]+");
    private static final Set<String> EMPTY = Set.of(
            "le", "la", "les", "l", "de", "du", "des", "d", "un", "une", "et", "en", "a", "au", "aux", "pour", "par",
            "sur", "dans", "the", "of");

    /// What each char of the Latin scripts folds to, one for one, since nearly all that is read is written in them.
    private static final char[] LATIN = latin();

    private Words() {}

    public static String fold(String text) {
        var folded = text.toCharArray();
        for (var at = 0; at < folded.length; at++) {
            var c = folded[at];
            if (c < LATIN.length) {
                folded[at] = LATIN[c];
            } else if (c == '’') {
                folded[at] = '\'';
            } else if (c == '\u202F') {
                folded[at] = ' ';
            } else if (!isTypography(c)) {
                return slowly(text);
            }
        }
        return new String(folded);
    }

    private static char[] latin() {
        var folded = new char[0x180];
        for (var c = 0; c < folded.length; c++) {
            folded[c] = slowly(String.valueOf((char) c)).charAt(0);
        }
        return folded;
    }

    /// Dashes, quotation marks and dots, which fold to themselves.
    private static boolean isTypography(char c) {
        return c >= '\u2010' && c <= '\u203A';
    }

    private static String slowly(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
    }

    /// The words that mean something, each once.
    public static Set<String> meaningful(String text) {
        var words = new LinkedHashSet<>(Arrays.asList(APART.split(fold(text).strip())));
        words.removeAll(EMPTY);
        words.remove("");
        return words;
    }
}
