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

    private Words() {}

    public static String fold(String text) {
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
