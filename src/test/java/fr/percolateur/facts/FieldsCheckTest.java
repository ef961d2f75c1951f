package fr.percolateur.facts;

import static fr.percolateur.editorial.Notes.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.editorial.Notes;
import fr.percolateur.rules.Code;
import org.junit.jupiter.api.Test;

class FieldsCheckTest {

    @Test
    void seesALinkWithoutAddress() {
        var source = event("""
                champs_informations:
                - intitule: Accès
                  contenu: par la digue
                  lien:
                """, "");

        assertThat(Notes.of(Code.EMPTY_LIEN, source))
                .containsExactly(
                        Notes.finding(Code.EMPTY_LIEN, 10, 3, "Le champ « Accès » a un lien vide.", "lien:", null));
    }

    @Test
    void acceptsAFieldWithoutLink() {
        var source = event("""
                champs_informations:
                - intitule: Accès
                  contenu: par la digue
                """, "");

        assertThat(Notes.of(Code.EMPTY_LIEN, source)).isEmpty();
    }

    @Test
    void seesAFieldWithoutLabel() {
        var source = event("""
                champs_informations:
                - intitule:
                  contenu: 16h30
                """, "");

        assertThat(Notes.of(Code.EMPTY_CHAMP, source))
                .containsExactly(Notes.finding(
                        Code.EMPTY_CHAMP, 8, 3, "Ce champ n’a pas d’intitulé.", "intitule: , contenu: 16h30", null));
    }

    @Test
    void acceptsAWholeField() {
        var source = event("""
                champs_informations:
                - intitule: Début
                  contenu: 16h30
                """, "");

        assertThat(Notes.of(Code.EMPTY_CHAMP, source)).isEmpty();
    }

    @Test
    void seesAKeyThatIsNotRead() {
        var source = event("""
                champs_informations:
                - titre: Accès
                  intitule: Accès
                  contenu: par la digue
                """, "");

        assertThat(Notes.of(Code.CHAMP_WRONG_KEYS, source))
                .containsExactly(Notes.finding(
                        Code.CHAMP_WRONG_KEYS,
                        8,
                        3,
                        "La clé « titre » n’est pas lue : son texte ne s’affiche pas.",
                        "titre: Accès",
                        "intitule:"));
    }

    @Test
    void acceptsTheFourKeys() {
        var source = event("""
                champs_informations:
                - intitule: Accès
                  contenu: par courriel
                  lien: https://port.example.fr/
                  mailto: port@agence.example.fr
                """, "");

        assertThat(Notes.of(Code.CHAMP_WRONG_KEYS, source)).isEmpty();
    }
}
