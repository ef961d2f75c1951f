package fr.percolateur.venues;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.desk.Workbench;
import fr.percolateur.document.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Venues described, chosen, and written one way, without script.
class VenuesPageTest extends Workbench {

    private static final String PAGE = "/atelier/lieux/";
    private static final String EVENT = "/atelier/evenements/machine/lieu";

    private static final String FILE = """
            ---
            title: 'Qui décide ?'  # le titre
            serie: SERIES
            event_start_date: 2027-01-19 16:30:00 +01:00
            lieu: "PLACE"
            inscription:
              ferme: 2027-01-18 18:00:00 +01:00
              sur_place: {places: 120}
            ---
            Le texte.
            """;

    @Autowired
    private VenueCheck check;

    VenuesPageTest() {
        super("venue, document_revision");
    }

    @BeforeEach
    void bringTheEvent() throws IOException {
        bring(Map.of(
                "machine", file("cafes-du-port", "20 avenue de Ségur"),
                "compte", file("cafes-du-port", "20 av. de Segur"),
                "guichet", file("cafes-du-port", "22 avenue de Ségur"),
                "ailleurs", file("forum", "20 AVENUE DE SÉGUR")));
    }

    private static String file(String series, String place) {
        return FILE.replace("SERIES", series).replace("PLACE", place);
    }

    private Document describe(String name, String rooms) throws Exception {
        agent.open(PAGE + "nouveau");
        return agent.post(
                PAGE + "nouveau",
                Map.of(
                        "nom", name,
                        "adresse", "14 quai des Tonneliers\r\n99120 Port-Lanterne",
                        "acces", "Tramway : ligne A ; ligne B\r\nÀ pied",
                        "salles", rooms,
                        "plain_pied", "oui"));
    }

    @Test
    void describesAVenueAndFillsAnEventWithIt() throws Exception {
        assertThat(describe("La Verrerie", "Soufflerie : 80\nFour")
                        .select("tbody")
                        .text())
                .contains("La Verrerie", "Soufflerie (80 places), Four, plain-pied");

        var page = agent.open(EVENT);
        assertThat(page.select("[name=lieu]")).hasSize(3);
        var chosen = agent.post(
                EVENT,
                Map.of(
                        "lieu", page.select("[name=lieu]").get(1).val(),
                        "version", page.select("[name=version]").val()));

        assertThat(chosen.select("[role=status]").text()).contains("Le lieu de la rencontre est enregistré.");
        assertThat(chosen.select(".fr-notice").text().replace('\u00A0', ' '))
                .contains("120 places sont offertes sur place, et La Verrerie, Soufflerie n’en compte que 80.");
        assertThat(stored("machine"))
                .isEqualTo(file("cafes-du-port", "La Verrerie, Soufflerie")
                        .replace("  sur_place: {places: 120}\n---", """
                          sur_place: {places: 120}
                        adresse: |-
                          14 quai des Tonneliers
                          99120 Port-Lanterne
                        acces:
                        - type: Tramway
                          lignes:
                          - nom: ligne A
                          - nom: ligne B
                        - type: À pied
                          lignes: []
                        ---"""));

        var late = agent.post(
                EVENT, Map.of("lieu", page.select("[name=lieu]").get(0).val(), "version", "0"));
        assertThat(agent.answer().statusCode()).isEqualTo(409);
        assertThat(late.title()).startsWith("Erreur – Lieu");
    }

    @Test
    void saysAtItsFieldThatNoVenueIsChosen() throws Exception {
        describe("La Verrerie", "Four");
        var page = agent.post(EVENT, Map.of("version", "0"));

        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(page.title()).startsWith("Erreur – Lieu");
        assertThat(page.select("#erreurs a[href='#lieu']").text()).isEqualTo("Choisissez un lieu.");
        assertThat(page.select("#lieu-erreur").text()).isEqualTo("Choisissez un lieu.");
    }

    @Test
    void refusesWhatCanNotBeAndLosesNothing() throws Exception {
        describe("La Verrerie", "");
        var twice = describe("La Verrerie", "Four");
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(twice.select("#erreurs").text()).contains("Un lieu s’appelle déjà La Verrerie.");
        assertThat(twice.select("#salles").val()).isEqualTo("Four");
        assertThat(describe("", "Four : beaucoup").select("#erreurs a").eachAttr("href"))
                .containsExactly("#nom", "#salles");
    }

    @Test
    void offersSpellingsAndMergesThoseOfOnesOwnEvents() throws Exception {
        var page = agent.open(PAGE);
        assertThat(page.select("[action$=rapprochement]")).hasSize(1);
        assertThat(page.select("[name=nom]").eachAttr("value"))
                .containsExactlyInAnyOrder("20 av. de Segur", "20 avenue de Ségur");

        agent.post(PAGE + "rapprochement", Map.of("nom", "20 avenue de Ségur", "garde", "20 avenue de Ségur"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        agent.open(PAGE);
        agent.post(PAGE + "rapprochement", Map.of("nom", "20 av. de Segur", "garde", "20 avenue de Ségur"));

        assertThat(agent.answer().body()).contains("Une rencontre réécrite");
        assertThat(stored("compte")).isEqualTo(file("cafes-du-port", "20 avenue de Ségur"));
        assertThat(jdbc.sql("select count(*) from document_revision")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        agent.open(PAGE);
        agent.post(PAGE + "rapprochement", Map.of("nom", "20 AVENUE DE SÉGUR", "garde", "20 avenue de Ségur"));
        assertThat(stored("ailleurs")).isEqualTo(file("forum", "20 AVENUE DE SÉGUR"));
    }

    @Test
    void warnsOfMorePlacesThanTheRoomHolds() throws Exception {
        describe("20 avenue de Ségur", "Amphi : 100");
        assertThat(obstacles()).containsExactly("WARNING room-too-small");

        describe("Ailleurs", "");
        jdbc.sql("update venue_room set capacity = 120").update();
        assertThat(obstacles()).isEmpty();
    }

    private List<String> obstacles() {
        var stored = documents.find(Kind.EVENT, "machine").orElseThrow();
        return check.of(stored, Instant.now()).stream()
                .map(obstacle -> obstacle.severity() + " " + obstacle.rule())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as           | of            | directory | event
            -              |               | 303       | 303
            DOOR           | cafes-du-port | 403       | 403
            EDITOR         | cafes-du-port | 403       | 200
            ORGANISER      | forum         | 200       | 403
            ORGANISER      | cafes-du-port | 200       | 200
            ADMINISTRATOR  |               | 200       | 200
            """)
    void opensToOrganisers(String role, String series, int directory, int event) throws Exception {
        agent.staying();
        agent.open(PAGE + "nouveau");
        become(role, series);
        agent.post(PAGE + "rapprochement", Map.of("nom", "x"));
        assertThat(agent.answer().statusCode()).isEqualTo(directory == 200 ? 422 : directory);
        for (var page : List.of(PAGE, PAGE + "nouveau")) {
            agent.open(page);
            assertThat(agent.answer().statusCode()).isEqualTo(directory);
        }
        var chosen = agent.open(EVENT);
        assertThat(agent.answer().statusCode()).isEqualTo(event);
        assertThat(chosen.select("main a[href='" + PAGE + "']")).hasSize(event == 200 && directory == 200 ? 1 : 0);
    }

    @Test
    void givesAxeNothingToSayAndFitsAPhone() throws Exception {
        describe("La Verrerie", "Soufflerie : 80\nFour");
        look("programme", Map.of("lieux", PAGE, "lieu-nouveau", PAGE + "nouveau", "lieu-de-la-rencontre", EVENT));
    }

    /// What was stored by a version of the program that kept no places.
    @Test
    void findsThePlacesOfDocumentsThatWereStoredBefore() throws Exception {
        jdbc.sql("delete from venue_place").update();

        assertThat(agent.open(PAGE).select("[name=nom]").eachAttr("value"))
                .containsExactlyInAnyOrder("20 av. de Segur", "20 avenue de Ségur");
        assertThat(jdbc.sql("select count(*) from venue_place where place <> ''")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void followsAPlaceThatADocumentWritesAnew() throws Exception {
        agent.open(PAGE);
        bring(Map.of("compte", file("cafes-du-port", "Ailleurs")));

        assertThat(agent.open(PAGE).select("[name=nom]")).isEmpty();
    }
}
