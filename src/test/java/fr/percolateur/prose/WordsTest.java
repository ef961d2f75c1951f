package fr.percolateur.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

final class WordsTest {

    @Example
    void foldsWhatFrenchWrites() {
        assertEquals("l'ete a noel, « coeur » - 12 °c", Words.fold("L’Été à Noël, « coeur » - 12 °C"));
    }

    @Example
    void foldsAccentsWrittenApartAndOtherScripts() {
        assertEquals("ete αθηνα", Words.fold("E\u0301te\u0301 Αθήνα"));
    }

    @Example
    void keepsTheWordsThatMeanSomethingOnce() {
        assertEquals(
                Set.of("atelier", "transformation", "services"),
                Words.meaningful("L’atelier de la transformation des services, un atelier"));
    }

    @Property
    void foldsEveryTextAsNormalisationDoes(
            @ForAll @StringLength(max = 40) @CharRange(from = 0, to = 0x2100) @Chars({'’', '\u202F', 'İ', 'ǅ'})
                    String text) {
        var expected = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('\u00A0', ' ')
                .replace('\u202F', ' ');
        assertEquals(expected, Words.fold(text));
    }
}
