package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class RegistrationCheckTest {

    @Test
    void seesNoWayToRegister() {
        var source = event("", "");

        assertThat(Notes.of(Code.NO_REGISTRATION, source))
                .containsExactly(Notes.finding(
                        Code.NO_REGISTRATION, 2, 1, "Rien ne permet de s’inscrire.", "Atelier des algues", null));
    }

    @Test
    void acceptsAMailbox() {
        var source = event("", """
                Écrivez à [l’équipe du port](mailto:port@agence.example.fr).
                """);

        assertThat(Notes.of(Code.NO_REGISTRATION, source)).isEmpty();
    }

    @Test
    void seesARegistrationWithoutLink() {
        var source = event("""
                champs_informations:
                - intitule: Modalités
                  contenu: Inscription obligatoire
                """, "");

        assertThat(Notes.of(Code.NO_REGISTRATION, source))
                .containsExactly(Notes.finding(
                        Code.NO_REGISTRATION,
                        9,
                        12,
                        "L’inscription est annoncée, mais aucun lien ne la permet.",
                        "Inscription obligatoire",
                        null));
    }

    @Test
    void acceptsFreeEntry() {
        var source = event("", """
                Entrée libre.
                """);

        assertThat(Notes.of(Code.NO_REGISTRATION, source)).isEmpty();
    }

    @Test
    void seesTheTicketOfAnotherTheme() {
        var source = event("", """
                [S’inscrire à l’atelier](https://billets.example.fr/e/inscription-les-phares-du-nord)
                """);

        assertThat(Notes.of(Code.REG_LINK_WRONG, source))
                .containsExactly(Notes.finding(
                        Code.REG_LINK_WRONG,
                        8,
                        26,
                        "Ce lien d’inscription semble celui d’un autre événement : « phares nord ».",
                        "https://billets.example.fr/e/inscription-les-phares-du-nord",
                        null));
    }

    @Test
    void acceptsTheTicketOfTheTheme() {
        var source = event("", """
                [S’inscrire à l’atelier](https://billets.example.fr/e/inscription-atelier-des-algues)
                """);

        assertThat(Notes.of(Code.REG_LINK_WRONG, source)).isEmpty();
    }

    @Test
    void findsTheFormOfThisSiteEnough() {
        var source = event("""
                inscription:
                  en_ligne: {places: null}
                """, "On trie.");

        assertThat(Notes.of(Code.NO_REGISTRATION, source)).isEmpty();
    }
}
