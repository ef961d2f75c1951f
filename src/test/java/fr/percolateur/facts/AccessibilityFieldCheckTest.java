package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Finding;
import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityFieldCheckTest {

    private static String services(String content) {
        return event("""
                champs_informations:
                - intitule: Accessibilité
                  contenu: "%s"
                accessibilite:
                - {service: lsf, etat: confirme}
                - {service: sous-titrage, etat: promis}
                """.formatted(content), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Confirmé : langue des signes, sous-titrage | Le champ dit le sous-titrage « confirme », « accessibilite » dit « promis ».
            Pas de langue des signes                   | Le champ exclut la langue des signes ; « accessibilite » l’annonce.
            Une boucle magnétique équipe la salle      | Le champ annonce la boucle magnétique ; « accessibilite » ne nomme pas ce service.
            """)
    void seesAFieldThatContradictsTheKey(String content, String message) {
        assertThat(Notes.of(Code.ACCESSIBILITE_CONTRADICT, services(content)))
                .extracting(Finding::message)
                .containsExactly(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Confirmé : langue des signes. Promis : sous-titrage",
                "Interprétation en langue des signes et sous-titrage",
                "Pas de boucle magnétique dans cette salle",
                "Un besoin particulier ? Écrivez-nous"
            })
    void acceptsAFieldThatAgrees(String content) {
        assertThat(Notes.of(Code.ACCESSIBILITE_CONTRADICT, services(content))).isEmpty();
    }
}
