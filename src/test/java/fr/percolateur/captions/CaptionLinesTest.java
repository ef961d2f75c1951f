package fr.percolateur.captions;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CaptionLinesTest {

    @Test
    void endsALineWithEachSentence() {
        assertThat(CaptionLines.of("Bonjour à toutes. On commence ?\nMerci  d’être\tlà"))
                .containsExactly("Bonjour à toutes.", "On commence\u202F?", "Merci d’être là");
    }

    @Test
    void cutsLongSentencesBetweenWords() {
        assertThat(CaptionLines.of(
                        "Ce qui a convaincu le service juridique, c’est le nombre d’appels reçus le lendemain"
                                + " de l’envoi de la lettre"))
                .containsExactly(
                        "Ce qui a convaincu le service juridique, c’est le nombre d’appels reçus le lendemain",
                        "de l’envoi de la lettre");
    }

    @Property
    void losesNoLetter(@ForAll String text) {
        assertThat(letters(String.join("", CaptionLines.of(text)))).hasSameSizeAs(letters(text));
    }

    private static String letters(String text) {
        return text.replaceAll("(?U)[\\p{Cntrl}\\s]+", "");
    }
}
