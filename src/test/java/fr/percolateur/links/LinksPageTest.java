package fr.percolateur.links;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Links given in a room: noted, read, taken back, kept.
@PageTest
@Import(Verrerie.Entry.class)
class LinksPageTest {

    private static final String DESK = "/atelier/evenements/salle/direct/liens";
    private static final String ROOM = "/agenda/salle/direct";
    private static final Map<String, String> GUIDE =
            Map.of("titre", "Le guide : des courriers clairs", "adresse", "www.exemple.gouv.fr/guide?a=1");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Verrerie verrerie;

    private Agent keeper;

    @BeforeEach
    void open() throws Exception {
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port");
        jdbc.sql("delete from live_room").update();
        verrerie.is(Role.MODERATOR, "cafes-du-port");
        keeper = new Agent(port);
        keeper.open(DESK);
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    @Test
    void showsInTheRoomWhatIsNotedAndTakesItBack() throws Exception {
        var noted = keeper.send("/liens", GUIDE);
        assertThat(noted.select("[role=status]").text()).contains("Le lien est noté.");

        try (var someone = new Agent(port)) {
            someone.open(ROOM);
            someone.send(
                    "/entree", Map.of("code", rooms.of("salle").orElseThrow().code()));
            var link = someone.open(ROOM).expectFirst("#liens .pc-given a");
            assertThat(link.attr("href")).isEqualTo("https://www.exemple.gouv.fr/guide?a=1");
            assertThat(link.text()).startsWith("Le guide");
            assertThat(link.nextElementSiblings().text()).isEqualTo("www.exemple.gouv.fr");

            keeper.send("/liens", Map.of("titre", "Le guide", "adresse", "https://www.exemple.gouv.fr/guide?a=1"));
            assertThat(someone.open(ROOM).select("#liens .pc-given a"))
                    .hasSize(1)
                    .first()
                    .extracting(again -> again.ownText())
                    .isEqualTo("Le guide");

            keeper.post(keeper.open(DESK).expectFirst("[formaction$=/retrait]").attr("formaction"), Map.of());
            assertThat(someone.open(ROOM).select("#liens").text()).contains("s’afficheront ici");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "le guide", "javascript:alert(1)", "https://", "https://moi:secret@exemple.gouv.fr/"})
    void keepsWhatWasTypedWhereTheAddressIsNone(String address) throws Exception {
        var refused = keeper.send("/liens", Map.of("titre", "Le guide", "adresse", address));

        assertThat(keeper.answer().statusCode()).isEqualTo(422);
        assertThat(refused.title()).startsWith("Erreur");
        assertThat(refused.select("[name=titre]").attr("value")).isEqualTo("Le guide");
        assertThat(refused.select("[name=adresse]").attr("value")).isEqualTo(address);
        assertThat(refused.select("#adresse-erreur").text()).startsWith("L’adresse commence par https://");
        assertThat(jdbc.sql("select count(*) from given_link").query(Long.class).single())
                .isZero();
    }

    @Test
    void asksWhatOneFindsThere() throws Exception {
        keeper.send("/liens", Map.of("titre", " ", "adresse", "https://exemple.gouv.fr/"));
        assertThat(keeper.answer().body()).contains("Dites en quelques mots ce que l’on trouve à cette adresse.");

        keeper.send(
                "/liens", Map.of("titre", "a".repeat(201), "adresse", "https://exemple.gouv.fr/" + "b".repeat(2000)));
        assertThat(keeper.answer().body())
                .contains("Ce que l’on y trouve tient en 200 caractères.", "L’adresse tient en 2\u202F000 caractères.");
    }

    @Test
    void keepsThemOnceTheRoomIsClosed() throws Exception {
        keeper.send("/liens", GUIDE);
        rooms.close(rooms.of("salle").orElseThrow());

        verrerie.is(new Viewer.Visitor());
        try (var visitor = new Agent(port)) {
            assertThat(visitor.open(ROOM).select("#liens a").attr("href"))
                    .isEqualTo("https://www.exemple.gouv.fr/guide?a=1");
            visitor.open(ROOM + "/fichiers/liens.json");
            assertThat(visitor.answer().body())
                    .startsWith("[{\"titre\":\"Le guide : des courriers clairs\","
                            + "\"adresse\":\"https://www.exemple.gouv.fr/guide?a=1\",\"donne_le\":\"");
            visitor.open(ROOM + "/fichiers/liens.csv");
            assertThat(visitor.answer().body())
                    .startsWith("\uFEFF\"Ce que l’on y trouve\";\"Adresse\";\"Donné le\"\r\n\"Le guide");
        }
    }

    @Test
    void saysNothingOfLinksThatNobodyGave() throws Exception {
        rooms.close(rooms.of("salle").orElseThrow());

        assertThat(keeper.open(ROOM).select("#liens")).isEmpty();
    }

    @Test
    void leavesThoseOfAnotherRoomAlone() throws Exception {
        keeper.send("/liens", GUIDE);
        var id = jdbc.sql("select id from given_link").query(Long.class).single();
        verrerie.event("voisine", Duration.ofMinutes(-10), "serie: cafes-du-port");
        keeper.open("/atelier/evenements/voisine/direct/liens");

        keeper.post("/atelier/evenements/voisine/direct/liens/" + id + "/retrait", Map.of());

        assertThat(keeper.answer().statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from given_link").query(Long.class).single())
                .isEqualTo(1);
    }
}
