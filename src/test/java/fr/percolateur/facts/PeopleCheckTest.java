package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class PeopleCheckTest {

    @Test
    void seesTheAddressOfAPerson() {
        var source = event("", """
                [Écrire](mailto:ines.caron@agence.example.fr)
                """);

        assertThat(Notes.of(Code.NAMED_PERSON_EMAIL, source))
                .containsExactly(Notes.finding(
                        Code.NAMED_PERSON_EMAIL,
                        8,
                        17,
                        "« ines.caron@agence.example.fr » est l’adresse d’une personne.",
                        "ines.caron@agence.example.fr",
                        null));
    }

    @Test
    void acceptsTheAddressOfATeam() {
        var source = event("", """
                [Écrire](mailto:port.nord@agence.example.fr)
                """);

        assertThat(Notes.of(Code.NAMED_PERSON_EMAIL, source)).isEmpty();
    }

    @Test
    void seesAServiceThatIsNone() {
        var source = event("", """
                Avec transcription LSF.
                """);

        assertThat(Notes.of(Code.ACCESSIBILITY_VAGUE, source))
                .containsExactly(Notes.finding(
                        Code.ACCESSIBILITY_VAGUE,
                        8,
                        6,
                        "« transcription LSF » ne dit pas quel service sera là.",
                        "transcription LSF",
                        null));
    }

    @Test
    void acceptsTheNameOfAService() {
        var source = event("", """
                Avec interprétation en LSF et transcription.
                """);

        assertThat(Notes.of(Code.ACCESSIBILITY_VAGUE, source)).isEmpty();
    }
}
