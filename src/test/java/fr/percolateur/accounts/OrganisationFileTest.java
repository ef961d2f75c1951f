package fr.percolateur.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationFileTest {

    private static final Organisation MINISTRY =
            new Organisation("mer", "Ministère de la Mer", null, null, List.of("mer.example.org"));
    private static final Organisation AGENCY = new Organisation(
            "marees",
            "Agence « des Marées » ; phares",
            "mer",
            "732829320",
            List.of("marees.example.org", "phares.example.org"));

    @Test
    void readsWhatSpreadsheetsWrite() {
        var semicolons = """
                \uFEFFidentifiant;nom;parent;siren;domaines\r
                mer;Ministère de la Mer;;;mer.example.org\r
                ;;;;\r
                marees;"Agence « des Marées » ; phares";mer;732 829 320;@Phares.example.org | marees.example.org\r
                """;
        var commas = """
                siren,domaines,nom,identifiant,parent
                ,mer.example.org,Ministère de la Mer,mer,
                732829320,"marees.example.org, phares.example.org",Agence « des Marées » ; phares,marees,mer""";

        assertThat(OrganisationFile.read(semicolons, Set.of()))
                .isEqualTo(new OrganisationFile(List.of(MINISTRY, AGENCY), List.of()));
        assertThat(OrganisationFile.read(commas, Set.of()))
                .isEqualTo(new OrganisationFile(List.of(MINISTRY, AGENCY), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Marées;Agence;;;                | l’identifiant «_Marées_» ne convient pas_: des minuscules sans accent, des chiffres et des tirets, par exemple «_agence-des-marees_».
            marees;;;;                      | il manque le nom.
            marees;Agence;mer;;             | le parent «_mer_» n’existe pas_: donnez l’identifiant d’un organisme de ce fichier ou déjà importé.
            marees;Agence;marees;;          | «_marees_» serait son propre parent, directement ou par d’autres_: laissez le parent vide au sommet.
            marees;Agence;;732829321;       | «_732829321_» n’est pas un numéro SIREN_: neuf chiffres, dont le dernier vérifie les autres. Une faute de frappe_?
            marees;Agence;;;marées          | «_marées_» n’est pas un domaine_: écrivez ce qui suit l’arobase, par exemple «_marees.example.org_».
            marees;Agence;;;orange.fr       | «_orange.fr_» donne des adresses à tout le monde_: ce ne peut pas être le domaine d’un organisme.
            marees;Agence;;;a.org a.org     | le domaine «_a.org_» est déjà celui de la ligne 2.
            """)
    void namesTheLineAndTheMend(String line, String problem) {
        var file = OrganisationFile.read("identifiant;nom;parent;siren;domaines\n" + line, Set.of());

        assertThat(file.problems())
                .containsExactly(
                        "Ligne 2_: ".concat(problem).replace("_?", "\u202F?").replace('_', '\u00A0'));
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        var file = OrganisationFile.read("identifiant,nom\n\"mer\",\"Ministère\nde la Mer\"\nmer,Autre\n", Set.of());

        assertThat(file.problems())
                .containsExactly("Ligne 4\u00A0: l’identifiant «\u00A0mer\u00A0» est déjà celui de la ligne 2.");
    }

    @Test
    void findsCirclesOfMany() {
        var file = OrganisationFile.read("identifiant,nom,parent\na,A,b\nb,B,c\nc,C,a\nd,D,a\n", Set.of());

        assertThat(file.problems()).hasSize(3);
    }

    @Test
    void takesAParentThatIsThereAlready() {
        assertThat(OrganisationFile.read("identifiant,nom,parent\nmarees,Agence,mer\n", Set.of("mer"))
                        .problems())
                .isEmpty();
    }

    @Test
    void saysWhichColumnsAreMissing() {
        assertThat(OrganisationFile.read("slug;name\nmer;Mer", Set.of()).problems())
                .containsExactly("La première ligne doit nommer les colonnes\u202F; il manque\u00A0: identifiant, nom."
                        + " Écrivez par exemple «\u00A0identifiant;nom;parent;siren;domaines\u00A0».");
    }
}
