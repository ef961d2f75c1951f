package fr.percolateur.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Input that would take minutes, or the stack, from checks that read a text more than once from each of its places.
class HostileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "](",
                "[[a](",
                "![",
                "`",
                "``` ",
                "<a ",
                "<a b=\"",
                "<p>",
                "<b><i></b>",
                "{:",
                "**",
                "** ",
                "# ",
                "> {: .a}\n",
                "1 ",
                "xx ",
                "10h-",
                "le 31 avril ",
                "a@b.",
                "http://",
                "www.a",
                "à venir ",
                "deux ports :\n* a\n",
                "[a](b \"",
                "&#x",
                "\\"
            })
    void readsAnyPileOfMarks(String mark) {
        var source = Notes.event("chapeau-text: \"" + "a".repeat(100) + "\"\n", mark.repeat(100_000 / mark.length()));

        assertThat(Checks.standard().check(Notes.read(Notes.PATH, source))).isNotNull();
    }

    @Test
    void readsDocumentsCutAndMixedAtRandom() {
        var random = new Random(7);
        var source = Notes.event(
                "champs_informations:\n- intitule: Horaires\n  contenu: \"16h30 \\u00e0 18h\"\n- lien: ' http://a '\n",
                "## Un **deux\n\n> [a](b) <b>c\n{: .d}\n\n* 10h-11h : le 31 avril 2027 `e`\n<!-- f\n\uD83D\uDC1A \u2462\n");
        for (var i = 0; i < 500; i++) {
            var mutated = new StringBuilder(source);
            for (var j = 0; j < 6; j++) {
                var at = random.nextInt(mutated.length() - 2);
                switch (random.nextInt(3)) {
                    case 0 -> mutated.deleteCharAt(at);
                    case 1 -> mutated.insert(at, source.charAt(random.nextInt(source.length())));
                    default -> mutated.setCharAt(at, "\n*[]<>{}:\"'-#`|&".charAt(random.nextInt(16)));
                }
            }
            assertThat(Checks.standard().check(Notes.read(Notes.PATH, mutated.toString())))
                    .isNotNull();
        }
    }
}
