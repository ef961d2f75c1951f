package fr.percolateur.prose;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Words made comparable: lower case, without accents, apostrophes straight.
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\d]+");
    private static final Set<String> EMPTY = Set.of(
            "le", "la", "les", "l", "de", "du", "des", "d", "un", "une", "et", "en", "a", "au", "aux", "pour", "par",
            "sur", "dans", "the", "of");

    /// What each char of the Latin scripts folds to, since nearly all that is read is written in them.
    private static final String[] LATIN = IntStream.rangeClosed(0, 0x17F)
            .mapToObj(c -> slowly(String.valueOf((char) c)))
            .toArray(String[]::new);

    private Words() {}

    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c < LATIN.length) {
                folded.append(LATIN[c]);
            } else if (c == '’') {
                folded.append('\'');
            } else if (c == '\u202F') {
                folded.append(' ');
            } else if (!isTypography(c)) {
                return slowly(text);
            } else {
                folded.append(c);
            }
        }
        return folded.toString();
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
