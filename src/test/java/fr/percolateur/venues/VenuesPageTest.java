package fr.percolateur.venues;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Kind;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.roster.Embarcadere;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Venues described, chosen, and written one way, without script.
@PageTest
@Import(Embarcadere.Entry.class)
class VenuesPageTest {

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

    @LocalServerPort
    private int port;

    @Autowired
    private Embarcadere embarcadere;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private VenueCheck check;

    @Autowired
    private StoredDocuments documents;

    @TempDir
    private Path folder;

    private Agent agent;

    @BeforeEach
    void sitDown() throws IOException {
        Emptying.of(jdbc, "venue, document_revision");
        write("machine", "cafes-du-port", "20 avenue de Ségur");
        write("compte", "cafes-du-port", "20 av. de Segur");
        write("guichet", "cafes-du-port", "22 avenue de Ségur");
        write("ailleurs", "forum", "20 AVENUE DE SÉGUR");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        agent = new Agent(port);
        become("ORGANISER", "cafes-du-port");
    }

    private void write(String slug, String series, String place) throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
        Files.writeString(folder.resolve("agenda/" + slug + ".md"), file(series, place));
    }

    private static String file(String series, String place) {
        return FILE.replace("SERIES", series).replace("PLACE", place);
    }

    private void become(String role, String series) {
        if (role.equals("-")) {
            embarcadere.is(new Viewer.Visitor());
        } else {
            embarcadere.isWith(Set.of(new Grant(Role.valueOf(role), series == null ? "" : series)));
        }
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    private String stored(String slug) {
        return jdbc.sql("select bytes from document where path = :path")
                .param("path", "agenda/" + slug + ".md")
                .query((row, _) -> new String(row.getBytes(1), UTF_8))
                .single();
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

        agent.post(EVENT, Map.of("lieu", page.select("[name=lieu]").get(0).val(), "version", "0"));
        assertThat(agent.answer().statusCode()).isEqualTo(409);
        agent.post(EVENT, Map.of("version", "0"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
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
        agent.open(EVENT);
        assertThat(agent.answer().statusCode()).isEqualTo(event);
    }

    @Test
    void givesAxeNothingToSayAndFitsAPhone() throws Exception {
        describe("La Verrerie", "Soufflerie : 80\nFour");
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var width : new int[] {320, 1440}) {
                var scheme = width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT;
                try (var page = chromium.browser()
                        .newPage(
                                new NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
                    for (var address : List.of(PAGE, PAGE + "nouveau", EVENT)) {
                        page.navigate("http://localhost:" + port + address);
                        var name = address.replaceAll("\\W+", "-");
                        page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of("target/screenshots/programme", name + "-" + width + ".png")));
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .as(name)
                                .isEqualTo(width);
                        assertThat(Axe.violations(page)).as(name).isEmpty();
                    }
                }
            }
        }
    }
}
