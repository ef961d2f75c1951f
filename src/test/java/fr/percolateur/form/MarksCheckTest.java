package fr.percolateur.form;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class MarksCheckTest {

    @Test
    void seesASpaceBeforeTheStars() {
        var source = event("", """
                **La mer monte. ** Vite.
                """);

        assertThat(Notes.of(Code.BOLD_BROKEN, source))
                .containsExactly(Notes.finding(
                        Code.BOLD_BROKEN,
                        8,
                        1,
                        "Une espace contre les étoiles empêche le gras.",
                        "**La mer monte. **",
                        "**La mer monte.**"));
    }

    @Test
    void acceptsTwoBoldWords() {
        var source = event("", """
                **La mer** monte **vite**.
                """);

        assertThat(Notes.of(Code.BOLD_BROKEN, source)).isEmpty();
    }

    @Test
    void seesADotForAColon() {
        var source = event("", """
                > Venez.
                {. :encadre}
                """);

        assertThat(Notes.of(Code.IAL_BROKEN, source))
                .containsExactly(Notes.finding(
                        Code.IAL_BROKEN,
                        9,
                        1,
                        "Cette liste d’attributs ne s’applique à rien.",
                        "{. :encadre}",
                        "{: .encadre}"));
    }

    @Test
    void acceptsAList() {
        var source = event("", """
                > Venez.
                {: .encadre}

                [Lien](/a/){:target="_blank"}
                """);

        assertThat(Notes.of(Code.IAL_BROKEN, source)).isEmpty();
    }

    @Test
    void seesAListInsideTheQuotation() {
        var source = event("", """
                > Venez.
                > {: .encadre}

                Suite.
                """);

        assertThat(Notes.of(Code.IAL_BROKEN, source))
                .containsExactly(Notes.finding(
                        Code.IAL_BROKEN,
                        9,
                        1,
                        "Cette liste d’attributs ne s’applique à rien.",
                        "> {: .encadre}",
                        "{: .encadre}"));
    }

    @Test
    void acceptsItAfterTheQuotation() {
        var source = event("", """
                > Venez.
                >
                > {: .centre}
                {: .encadre}
                """);

        assertThat(Notes.of(Code.IAL_BROKEN, source)).isEmpty();
    }
}
