package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Finding;
import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsFieldCheckTest {

    private static String terms(String content, String keys) {
        return event("""
                champs_informations:
                - intitule: "Modalités :"
                  contenu: "%s"
                %s
                """.formatted(content, keys), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ouvert à toutes et tous                        | public: agents                            | Le champ dit la rencontre ouverte à tous ; « public » la réserve aux agents.
            Réservé aux agents publics                     | public: tous                              | Le champ réserve la rencontre aux agents ; « public » l’ouvre à tous.
            Sur place ou en ligne                          | inscription: {sur_place: {places: 80}}    | Le champ propose de suivre à distance ; « inscription » n’offre de places que sur place.
            En présentiel                                  | inscription: {en_ligne: {places: null}}   | Le champ propose de venir sur place ; « inscription » n’offre de places qu’en ligne.
            Inscription jusqu’au 8 février 2027            | inscription: {ferme: 2027-02-09}          | Le champ dit le 8 février 2027 pour dernier jour d’inscription, « ferme » dit le 9 février 2027.
            """)
    void seesAFieldThatContradictsAKey(String content, String keys, String message) {
        assertThat(Notes.of(Code.MODALITES_CONTRADICT, terms(content, keys)))
                .extracting(finding -> finding.message().replace('\u00A0', ' '))
                .containsExactly(message.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Réservé aux agents publics. Sur place (80 places). Inscription jusqu’au 9 février 2027 | {public: agents, inscription: {sur_place: {places: 80}, ferme: 2027-02-09}}
            Inscription en ligne obligatoire                                                       | {inscription: {sur_place: {places: 80}}}
            Sur place ou en ligne                                                                  | {inscription: {sur_place: {places: 80}}, direct: {lien: "https://visio.example.org/"}}
            Restauration possible sur place                                                        | {inscription: {en_ligne: {places: null}}}
            Ouvert à toutes et tous, sur place ou en ligne                                         | {}
            """)
    void acceptsAFieldThatAgreesOrSaysNothing(String content, String keys) {
        var plain = keys.strip()
                .replaceFirst("^\\{", "")
                .replaceFirst("}$", "")
                .replaceAll(", (?=inscription|direct)", "\n");

        assertThat(Notes.of(Code.MODALITES_CONTRADICT, terms(content, plain))).isEmpty();
    }

    @Test
    void pointsAtTheContent() {
        assertThat(Notes.of(Code.MODALITES_CONTRADICT, terms("Ouvert à toutes et tous", "public: agents")))
                .extracting(Finding::place, Finding::excerpt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        new fr.percolateur.document.Place(9, 3), "Ouvert à toutes et tous"));
    }
}
