package fr.percolateur.form;

import static fr.percolateur.editorial.Notes.document;
import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class TyposCheckTest {

    @Test
    void seesALostAccentInTheTitle() {
        var source = document("""
                ---
                title: Reunion des algues
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Maison du port
                ---
                """);

        assertThat(Notes.of(Code.TYPO_DATA, source))
                .containsExactly(
                        Notes.finding(Code.TYPO_DATA, 2, 8, "Coquille probable : « Reunion ».", "Reunion", "Réunion"));
    }

    @Test
    void leavesCapitalsAlone() {
        var source = document("""
                ---
                title: REUNION et Evénement des algues
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Maison du port
                ---
                """);

        assertThat(Notes.of(Code.TYPO_DATA, source)).isEmpty();
    }

    @Test
    void seesALostPercentSign() {
        var source = document("""
                ---
                title: Atelier des algues
                categories: [Atelier]
                event_start_date: 2027-02-10 16:30:00 +01:00
                event_end_date: 2027-02-10 18:00:00 +01:00
                lieu: Rencontre 100 en ligne
                ---
                """);

        assertThat(Notes.of(Code.TYPO_DATA, source))
                .containsExactly(Notes.finding(
                        Code.TYPO_DATA,
                        6,
                        17,
                        "Coquille probable : « 100 en ligne ».",
                        "100 en ligne",
                        "100 % en ligne"));
    }

    @Test
    void leavesAHundredAgentsAlone() {
        var source = event("", """
                Nous serons 100 en tout.
                """);

        assertThat(Notes.of(Code.TYPO_DATA, source)).isEmpty();
    }

    @Test
    void seesAMisspeltDomain() {
        var source = event("", """
                [Nous écrire](mailto:port@agence.gouv.frr)
                """);

        assertThat(Notes.of(Code.TYPO_DATA, source))
                .containsExactly(Notes.finding(
                        Code.TYPO_DATA,
                        8,
                        15,
                        "Coquille probable : « agence.gouv.frr ».",
                        "mailto:port@agence.gouv.frr",
                        null));
    }

    @Test
    void leavesOtherCountriesAlone() {
        var source = event("", """
                [Nous écrire](mailto:port@agence.example.be)
                """);

        assertThat(Notes.of(Code.TYPO_DATA, source)).isEmpty();
    }

    @Test
    void seesAWordWrittenTwice() {
        var source = event("", """
                Au bord de de la rade.
                """);

        assertThat(Notes.of(Code.TYPO_DATA, source))
                .containsExactly(Notes.finding(Code.TYPO_DATA, 8, 9, "Coquille probable : « de de ».", "de de", "de"));
    }

    @Test
    void leavesNousNousAlone() {
        var source = event("", """
                Nous nous voyons là, la mer devant nous.
                """);

        assertThat(Notes.of(Code.TYPO_DATA, source)).isEmpty();
    }
}
