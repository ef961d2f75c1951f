package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class CountCheckTest {

    @Test
    void seesAnItemThatIsMissing() {
        var source = event("", """
                Les trois ports lauréats :

                * Brivaz
                * Kerlan
                """);

        assertThat(Notes.of(Code.COUNT_MISMATCH, source))
                .containsExactly(Notes.finding(
                        Code.COUNT_MISMATCH,
                        8,
                        5,
                        "Le texte annonce « trois ports », la liste en compte 2.",
                        "trois ports",
                        null));
    }

    @Test
    void acceptsTheRightCount() {
        var source = event("", """
                Les deux ports lauréats :

                * Brivaz
                * Kerlan
                """);

        assertThat(Notes.of(Code.COUNT_MISMATCH, source)).isEmpty();
    }

    @Test
    void seesOneTooMany() {
        var source = event("", """
                Nos quatre engagements :
                * un
                * deux
                * trois
                * quatre
                * cinq
                """);

        assertThat(Notes.of(Code.COUNT_MISMATCH, source))
                .containsExactly(Notes.finding(
                        Code.COUNT_MISMATCH,
                        8,
                        5,
                        "Le texte annonce « quatre engagements », la liste en compte 5.",
                        "quatre engagements",
                        null));
    }

    @Test
    void leavesASumOfTwoThingsAlone() {
        var source = event("", """
                Deux visites et un débat :
                * un
                * deux
                * trois
                """);

        assertThat(Notes.of(Code.COUNT_MISMATCH, source)).isEmpty();
    }
}
