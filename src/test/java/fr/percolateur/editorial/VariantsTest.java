package fr.percolateur.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.document.Finding;
import fr.percolateur.rules.Code;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One defect, as many editors commit it; and what looks like one and is none.
class VariantsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    placeholder          | Intervenante à confirmer
                    placeholder          | **Programme détaillé à venir**
                    placeholder          | Salle : ???
                    placeholder          | Le lien d’inscription sera ajouté ici.
                    placeholder          | Plus d’informations prochainement.
                    placeholder          | Texte à reprendre
                    placeholder          | Avec Nom Prénom
                    placeholder          | [insérer le visuel]
                    placeholder          | Rendez-vous le XX février
                    placeholder          | Inscription : [lien à venir]
                    time-contradiction   | Rendez-vous le 10 février 2027 de 15h à 17h.
                    time-contradiction   | Rendez-vous le 10 février 2026 à 16h30.
                    time-contradiction   | Retrouvons-nous le 11 février 2027 à 16h30 au port.
                    time-contradiction   | L’atelier aura lieu le 12 février.
                    time-contradiction   | L’atelier se tiendra le 10 mars 2027.
                    weekday-mismatch     | Rendez-vous jeudi 10 février 2027.
                    weekday-mismatch     | Inscription jusqu’au lundi 2 février 2027.
                    weekday-mismatch     | Rendez-vous le mercredi 31 février.
                    typo-data            | Rendez-vous le mercredi 110 février.
                    programme-sum        | `## Programme\n\n- 16h30-17h : accueil\n- 17h-18h30 : atelier`
                    programme-sum        | `## Programme\n\n- 16h30-17h : accueil\n- 16h45-18h : atelier`
                    programme-sum        | `## Programme\n\n- 16h30-16h45 : accueil\n- 17h20-18h : atelier`
                    programme-sum        | `## Programme\n\n- Accueil (30 min)\n- Atelier (1h15)\n- Fin (15 min)`
                    count-mismatch       | `Trois ateliers vous attendent :\n\n- lire\n- écrire`
                    alt-on-a             | `[Le guide du port](https://port.kerlan.bzh/g){:alt="le guide"}`
                    generic-link-text    | Tout est dit [→](https://port.kerlan.bzh/g).
                    malformed-mailto     | [Nous écrire](mail:port@kerlan.bzh)
                    malformed-mailto     | [Nous écrire](maito:port@kerlan.bzh)
                    malformed-mailto     | [Nous écrire](mailto: port@kerlan.bzh)
                    malformed-url        | [Le guide du port](https:/port.kerlan.bzh/g)
                    malformed-url        | [Le guide du port](www.kerlan.fr/g)
                    malformed-url        | [Le guide du port](https://https://port.kerlan.bzh/g)
                    heading-broken-bold  | ## Un titre**
                    heading-broken-bold  | ## **Un titre
                    html-bad-nesting     | <p><div>Un</div></p>
                    html-bad-nesting     | <b><i>Un</b></i>
                    bold-broken          | Un **deux trois
                    bold-broken          | Un ** deux** trois
                    bold-broken          | Un **deux ** trois
                    ial-broken           | `[Le guide du port](https://port.kerlan.bzh/g){:target="_blank}`
                    ial-broken           | `[Le guide du port](https://port.kerlan.bzh/g){:target=“_blank”}`
                    ial-broken           | `[Le guide du port](https://port.kerlan.bzh/g) {:target="_blank"}`
                    accessibility-vague  | La salle est accessible aux handicapés.
                    """)
    void findsTheDefect(String rule, String body) {
        assertThat(rules(body)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les mois à venir seront riches.",
                "Le XXe siècle a vu naître ce port.",
                "Un guide pour compléter son dossier, et un autre pour préciser le vôtre.",
                "Rendez-vous mercredi 10 février 2027 de 16h30 à 18h.",
                "Rendez-vous mercredi 10 février à 16h30 (accueil dès 16h).",
                "Inscription avant le 3 février à 18h. Rendez-vous le 10 février !",
                "La prochaine rencontre aura lieu le 12 mars.",
                "La restitution aura lieu le 12 juin 2027.",
                "Le précédent atelier s’est tenu le 14 mai 2026 à 10h.",
                "## Programme\n\n- 16h30-17h : accueil\n- 17h-18h : atelier",
                "## Programme\n\n- Accueil (30 min)\n- Atelier (45 min)\n- Fin (15 min)",
                "Trois ateliers vous attendent :\n\n- lire\n- écrire\n- dire",
                "Tout est dit dans [le guide du port](https://port.kerlan.bzh/g){:target=\"_blank\"}.",
                "Un **mot** en gras, *un autre* en italique, 2 \\*\\* 3 et `**kwargs` en code.",
                "**Un paragraphe\nen gras sur deux lignes**",
                "<p>Un <strong>mot</strong></p>\n\n<div markdown=\"1\">\n**Deux**\n</div>",
            })
    void findsNothingInWhatIsSound(String body) {
        assertThat(rules(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Écrivez à ateliers@kerlan.bzh pour vous inscrire.", "Entrée libre, sans inscription."})
    void findsAWayToRegister(String body) {
        assertThat(Notes.of(Code.NO_REGISTRATION, Notes.event("", body))).isEmpty();
    }

    private static List<String> rules(String body) {
        var source = Notes.event(
                "champs_informations: [{intitule: Inscription, contenu: en ligne, lien: 'https://port.kerlan.bzh/i'}]\n",
                body.replace("\\n", "\n"));
        return Checks.standard().check(Notes.read(Notes.PATH, source)).stream()
                .map(Finding::rule)
                .toList();
    }
}
