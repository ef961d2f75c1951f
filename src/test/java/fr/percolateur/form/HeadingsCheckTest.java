package fr.percolateur.form;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class HeadingsCheckTest {

    @Test
    void seesALevelThatIsSkipped() {
        var source = event("", """
                ## Venir

                #### En bus
                """);

        assertThat(Notes.of(Code.HEADING_JUMP, source))
                .containsExactly(Notes.finding(
                        Code.HEADING_JUMP,
                        10,
                        1,
                        "Titre de niveau 4 après un niveau 2 : le niveau 3 manque.",
                        "#### En bus",
                        "### En bus"));
    }

    @Test
    void acceptsLevelsThatGoUp() {
        var source = event("", """
                ## Venir

                ### En bus

                ## Manger
                """);

        assertThat(Notes.of(Code.HEADING_JUMP, source)).isEmpty();
    }

    @Test
    void seesASecondPageTitle() {
        var source = event("", """
                # Programme
                """);

        assertThat(Notes.of(Code.H1_IN_BODY, source))
                .containsExactly(Notes.finding(
                        Code.H1_IN_BODY,
                        8,
                        1,
                        "« Programme » est de niveau 1, comme le titre de la page.",
                        "# Programme",
                        "## Programme"));
    }

    @Test
    void acceptsAHashtag() {
        var source = event("", """
                #AlguesEnFête
                """);

        assertThat(Notes.of(Code.H1_IN_BODY, source)).isEmpty();
    }

    @Test
    void seesStarsThatDoNotClose() {
        var source = event("", """
                ## **Public concerné*
                """);

        assertThat(Notes.of(Code.HEADING_BROKEN_BOLD, source))
                .containsExactly(Notes.finding(
                        Code.HEADING_BROKEN_BOLD,
                        8,
                        1,
                        "Les étoiles de ce titre ne se ferment pas.",
                        "## **Public concerné*",
                        null));
    }

    @Test
    void acceptsAWordInBold() {
        var source = event("", """
                ## **Public** concerné
                """);

        assertThat(Notes.of(Code.HEADING_BROKEN_BOLD, source)).isEmpty();
    }
}
