package fr.percolateur.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.component.FieldError;
import fr.percolateur.document.Document;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopyTest {

    private static final String OLD = "https://www.eventbrite.fr/e/billets-criee-123456789";

    private static final Document EDITION = Document.read("agenda/criee.md", """
            ---
            title: La criée à l’aube
            serie: cafes-du-port
            edition: 3 # la troisième
            date: 2026-04-01
            permalink: /vieux/
            event_start_date: 2026-05-12 16:30:00 +02:00
            event_end_date: 2026-05-12 18:00:00 +02:00
            lieu: La Verrerie
            statut: reporte
            publie_le: 2026-04-01
            inscription:
              ouvre: 2026-04-12 09:00:00 +02:00
              ferme: 2026-05-11 18:00:00 +02:00
              sur_place: {places: 40}
            champs_informations:
            - intitule: Inscription
              contenu: Gratuite
              lien: https://www.eventbrite.fr/e/billets-criee-123456789
            - intitule: Repas
              contenu: Offert
            programme:
            - {titre: Accueil, debut: "16:30", duree_min: 90, intervenants: [ines-caron, noe-halgouet]}
            intervenants:
            - {id: ines-caron, nom: "Inès Caron"}
            - {id: noe-halgouet, nom: "Noé Halgouët"}
            accessibilite:
            - {service: lsf, etat: confirme}
            direct: {lien: "https://visio.example.org/criee"}
            ---

            Venez tôt, [inscrivez-vous](https://www.eventbrite.fr/e/billets-criee-123456789).

            ## Ce que l’on verra
            """.getBytes(UTF_8));

    private static CopyForm form(String start, String direct, String registration, boolean text) {
        return new CopyForm(
                "La criée de nuit",
                start,
                "",
                "12 décembre 2026, 9 h",
                "",
                direct,
                registration,
                Set.of("ines-caron"),
                text);
    }

    private static String made(CopyForm form) {
        var outcome = Copy.of(EDITION, form, "4");
        assertThat(outcome).isInstanceOf(NewForm.Made.class);
        return new String(((NewForm.Made) outcome).document().bytes(), UTF_8);
    }

    private static List<String> mistakes(CopyForm form) {
        var outcome = Copy.of(EDITION, form, "4");
        assertThat(outcome).isInstanceOf(NewForm.Wrong.class);
        return ((NewForm.Wrong) outcome)
                .mistakes().stream().map(FieldError::field).toList();
    }

    @Test
    void keepsWhatHoldsForTheNextEditionAlone() {
        assertThat(made(form("19 janvier 2027, 16 h 30", "", "", false))).isEqualTo("""
                ---
                title: La criée de nuit
                serie: cafes-du-port
                edition: 4 # la troisième
                event_start_date: 2027-01-19 16:30:00 +01:00
                lieu: La Verrerie
                inscription:
                  ouvre: 2026-12-12 09:00:00 +01:00
                  sur_place: {places: 40}
                champs_informations:
                - intitule: Repas
                  contenu: Offert
                programme:
                - {titre: Accueil, debut: "16:30", duree_min: 90, intervenants: [ines-caron]}
                intervenants:
                - {id: ines-caron, nom: "Inès Caron"}
                accessibilite:
                - {service: lsf, etat: promis}
                published: false
                ---

                ## Ce que l’on verra
                """);
    }

    private static String programme(String edition, String start) {
        var document = Document.read("agenda/criee.md", edition.getBytes(UTF_8));
        var outcome = Copy.of(document, form(start, "", "", false), "");
        var text = new String(((NewForm.Made) outcome).document().bytes(), UTF_8);
        return text.substring(text.indexOf("programme:"), text.indexOf("published:"));
    }

    @Test
    void movesTheSessionsIntoTheNewSlot() {
        var edition = """
                ---
                title: La criée à l’aube
                event_start_date: 2026-05-12 16:30:00 +02:00
                programme:
                - titre: Accueil
                  debut: "16:30"
                  fin: "16:45"
                - titre: Visite
                  jour: 2026-05-13
                  debut: "09:00" # à l’aube
                  duree_min: 90
                - titre: Retour
                  jour: 3
                published: true
                ---
                """;
        assertThat(programme(edition, "19 janvier 2027, 9 h 15")).isEqualTo("""
                programme:
                - titre: Accueil
                  debut: "09:15"
                  fin: "09:30"
                - titre: Visite
                  jour: 2027-01-20
                  debut: "01:45" # à l’aube
                  duree_min: 90
                - titre: Retour
                  jour: 3
                """);
        assertThat(programme(edition, "19 janvier 2027")).contains("\"16:30\"", "jour: 2027-01-20", "\"09:00\"");
    }

    @Test
    void takesNewLinksWhereverTheOldOnesStood() {
        assertThat(made(form(
                        "19 janvier 2027",
                        "https://visio.example.org/nuit",
                        "https://www.eventbrite.fr/e/nuit-987654321",
                        true)))
                .contains(
                        "lien: https://www.eventbrite.fr/e/nuit-987654321",
                        "[inscrivez-vous](https://www.eventbrite.fr/e/nuit-987654321)",
                        "https://visio.example.org/nuit")
                .doesNotContain("123456789", "visio.example.org/criee");
    }

    @Test
    void refusesWhatBelongsToTheEditionThatIsCopied() {
        assertThat(mistakes(form("12 mai 2026, 16 h 30", "", "", false))).containsExactly("debut");
        assertThat(mistakes(form("19 janvier 2027", "https://visio.example.org/criee", "", false)))
                .containsExactly("direct");
        assertThat(mistakes(form("19 janvier 2027", "", OLD, false))).containsExactly("billetterie");
        assertThat(mistakes(form("19 janvier 2027", "", "", true))).containsExactly("billetterie");
        assertThat(mistakes(form("", "", "", false))).containsExactly("debut");
    }
}
