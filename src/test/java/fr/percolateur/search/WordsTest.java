package fr.percolateur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void partsElisionsAndCompoundsAndKeepsHours() {
        assertThat(bare("L’été des porte-clés, à 16h30 : l'Œuvre n°2 !"))
                .isEqualTo("l ete des porte cles a 16h30 l oeuvre n 2");
    }

    @Test
    void passesOverWhatIsNoWord() {
        assertThat(bare("a " + "x".repeat(61) + " b 👍 …")).isEqualTo("a b");
    }

    /// Words stand between quotes in the notation of PostgreSQL.
    @Property
    void neverReadsAnythingButLettersAndFigures(@ForAll String text) {
        Words.in(
                text,
                (word, _, _) -> assertThat(word.bare().chars()).isNotEmpty().allMatch(Character::isLetterOrDigit));
    }

    private static String bare(String text) {
        var words = new ArrayList<String>();
        Words.in(text, (word, _, _) -> words.add(word.bare()));
        return String.join(" ", words);
    }
}
