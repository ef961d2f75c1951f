package fr.percolateur.rules;

import fr.percolateur.manuscript.Manuscript;
import fr.percolateur.manuscript.Passage;
import java.util.List;
import java.util.Set;

/// The words of some passages, to ask whether a word comes back in them, in whatever form.
public final class Vocabulary {

    private static final int STEM = 6;
    private static final Set<String> EMPTY_WORDS = Lexicon.of("""
            avec, dans, pour, vers, chez, sans, sous, entre, comment, quels, quelles, quel, quelle, votre, notre,
            leur, leurs, cette, plus, tout, tous, toutes, sont, etre, avoir, faire, venez, decouvrez, decouvrir,
            participez, edition, presentation, janvier, fevrier, mars, avril, juin, juillet, aout, septembre, octobre,
            novembre, decembre, 2eme, retour, nouveau, nouvelle, nouveaux, nouvelles, lors, appel, numero, devant,
            depuis, ainsi, aussi, annee, jour, jours, journee, duplication, double""");

    private final String letters;

    private Vocabulary(String letters) {
        this.letters = letters;
    }

    public static Vocabulary of(Manuscript manuscript) {
        var text = new StringBuilder(manuscript.document().slug());
        manuscript.passages().forEach(passage -> add(passage, text));
        return new Vocabulary(text.toString());
    }

    public static Vocabulary of(List<Passage> passages) {
        var text = new StringBuilder();
        passages.forEach(passage -> add(passage, text));
        return new Vocabulary(text.toString());
    }

    /// Whether the word, or one of the same stem, stands there, also inside a longer word or parted (« demoday »).
    public boolean has(String word) {
        return letters.contains(word.length() > STEM ? word.substring(0, STEM) : word);
    }

    /// Whether a word says what a text is about.
    public static boolean telling(String folded) {
        return folded.length() > 3
                && !EMPTY_WORDS.contains(folded)
                && folded.chars().noneMatch(Character::isDigit);
    }

    private static void add(Passage passage, StringBuilder text) {
        var folded = passage.words().folded();
        for (var i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                text.append(folded.charAt(i));
            }
        }
        text.append('\n');
    }
}
