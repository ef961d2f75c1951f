package fr.percolateur.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Coming into a room, and what one hears there.
@PageTest
@Import(Verrerie.Entry.class)
class RoomPageTest {

    private static final String ROOM = "/agenda/salle/direct";
    private static final String CONTROL = "/atelier/evenements/salle/direct";

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Exclusions exclusions;

    @Autowired
    private List<PersonalData> kept;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Agent someone;
    private Agent keeper;

    @BeforeEach
    void open() {
        verrerie.is(new Viewer.Visitor());
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port", """
                programme:
                  - {titre: "Propos liminaires", type: ouverture, duree_min: 10}
                  - {titre: "Vos questions", type: questions, duree_min: 20}""");
        jdbc.sql("delete from live_room").update();
        jdbc.sql("delete from registration").update();
        jdbc.sql("update registration_pool set taken = 0").update();
        someone = new Agent(port);
        keeper = new Agent(port);
    }

    @AfterEach
    void close() {
        someone.close();
        keeper.close();
    }

    private Room room() {
        return rooms.of("salle").orElseThrow();
    }

    private String cookie() {
        return "salle-" + room().id() + "=" + someone.cookie("salle-" + room().id());
    }

    private Heard listening(String last) throws Exception {
        return new Heard("http://localhost:" + port + ROOM + "/flux", cookie(), last);
    }

    private int participants() {
        return jdbc.sql("select count(*) from live_participant")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private void enterByCode() throws Exception {
        someone.open(ROOM);
        someone.send("/entree", Map.of("code", room().code()));
        assertThat(someone.path()).isEqualTo(ROOM);
    }

    @Test
    void opensByTheCodeOfTheWallHoweverItIsTyped() throws Exception {
        var code = room().code();
        var page = someone.open("/d/" + code);
        assertThat(page.select("[name=code]").attr("value")).isEqualTo(code);

        var inside = someone.send("/d", Map.of("code", " " + code.toUpperCase(java.util.Locale.ROOT) + " "));

        assertThat(someone.path()).isEqualTo(ROOM);
        assertThat(inside.select("[data-partie=programme]").text()).isEqualTo("La séance n’a pas commencé.");
        assertThat(participants()).isZero();
    }

    @Test
    void cutsTheLineOfWhoIsShownOutAndSaysSo() throws Exception {
        enterByCode();
        var device = jdbc.sql("select id from live_pass")
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
        try (var heard = listening("")) {
            heard.next("event: repere");

            exclusions.exclude(room().id(), new Exclusions.Who(null, device), "Injures", UUID.randomUUID());

            assertThat(heard.next("event: sortie")).isNotEmpty();
            assertThat(heard.ends()).isTrue();
        }
        assertThat(someone.open(ROOM + "/nouvelles").text()).isEmpty();
        assertThat(someone.answer().statusCode()).isEqualTo(204);
    }

    @Test
    void saysWhatIsWrongWithACodeAndKeepsIt() throws Exception {
        someone.open(ROOM);
        var again = someone.send("/entree", Map.of("code", "phare99"));
        assertThat(someone.answer().statusCode()).isEqualTo(422);
        assertThat(again.select(".fr-error-text").text()).contains("Ce code n’est pas celui de cette salle");
        assertThat(again.select("[name=code]").attr("value")).isEqualTo("phare99");

        someone.open("/d");
        assertThat(someone.send("/d", Map.of("code", ""))
                        .select(".fr-error-text")
                        .text())
                .contains("Aucune salle ne s’ouvre avec ce code");
    }

    @Test
    void countsOnePersonByHoweverManyDevices() throws Exception {
        var nadia = verrerie.seat("salle", "Nadia", Mode.ONLINE);
        var link = links.issue(nadia);
        for (var device = 0; device < 2; device++) {
            try (var phone = new Agent(port)) {
                phone.open("/d");
                phone.post("/inscription/" + link + "/direct", Map.of());
                assertThat(phone.path()).isEqualTo(ROOM);
            }
        }
        var account = UUID.randomUUID();
        jdbc.sql("insert into agent (id, email, created_at) values (:id, :email, now())")
                .param("id", account)
                .param("email", nadia.email())
                .update();
        verrerie.is(new Viewer.SignedIn(account, "Nadia Vauquier", nadia.email(), Set.of()));
        someone.open(ROOM);
        someone.press("Entrer en tant que Nadia Vauquier");

        assertThat(someone.path()).isEqualTo(ROOM);
        assertThat(participants()).isEqualTo(1);
    }

    @Test
    void tellsAllWhoListenWhatTheKeeperDoes() throws Exception {
        enterByCode();
        try (var heard = listening("")) {
            assertThat(heard.next("event: programme")).contains("La séance n’a pas commencé.");
            verrerie.is(Role.MODERATOR, "cafes-du-port");
            keeper.open(CONTROL);
            keeper.send("/sequences/1", Map.of());

            assertThat(heard.next("event: programme")).contains("Vos questions").contains("Encore 20 minutes");
            var mark = heard.next("event: repere")
                    .lines()
                    .filter(line -> line.startsWith("id: "))
                    .findFirst();
            keeper.send("/arret", Map.of());

            try (var again = listening(mark.orElseThrow().substring("id: ".length()))) {
                assertThat(again.next("event: programme")).contains("La séance est terminée.");
            }
        }
    }

    @Test
    @Timeout(20)
    void tellsTheSameToThoseWhoAskAgainAndAgain() throws Exception {
        enterByCode();
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        keeper.open(CONTROL);
        keeper.send("/sequences/0", Map.of());
        do {
            someone.open(ROOM + "/nouvelles");
        } while (!someone.answer().body().contains("Propos liminaires"));
        assertThat(someone.answer().headers().firstValue("Content-Type")).contains("text/event-stream;charset=UTF-8");
        assertThat(someone.answer().body()).contains("event: programme\ndata: ").contains("event: repere\nid: ");
    }

    @Test
    void keepsWhatWasSaidForEveryoneOnceItIsClosed() throws Exception {
        verrerie.is(Role.MODERATOR, "cafes-du-port");
        keeper.open(CONTROL);
        keeper.send("/sequences/0", Map.of());
        keeper.open(CONTROL);
        keeper.press("Fermer la salle");

        verrerie.is(new Viewer.Visitor());
        var kept = someone.open(ROOM);
        assertThat(kept.select("h1").text()).startsWith("Ce qui s’est dit").endsWith("Rencontre du salle");
        assertThat(kept.select("#deroule").text()).contains("Propos liminaires terminée");
        assertThat(kept.select("main form, main button")).isEmpty();

        verrerie.is(Role.MODERATOR, "cafes-du-port");
        keeper.open(CONTROL);
        keeper.press("Rouvrir la salle");
        verrerie.is(new Viewer.Visitor());
        assertThat(someone.open(ROOM).select("[name=code]")).hasSize(1);
    }

    @Test
    void cutsWhoMayNoLongerListen() throws Exception {
        var nadia = verrerie.seat("salle", "Nadia", Mode.ONSITE);
        someone.open("/d");
        someone.post("/inscription/" + links.issue(nadia) + "/direct", Map.of());
        try (var heard = listening("")) {
            heard.next("event: repere");
            jdbc.sql("update registration set status = 'cancelled', seat = null where id = :id")
                    .param("id", nadia.id())
                    .update();
            assertThat(heard.ends()).isTrue();
        }
        try (var heard = listening("")) {
            assertThat(heard.status()).isEqualTo(204);
        }
        assertThat(someone.open(ROOM).select("[name=code]")).hasSize(1);
    }

    @Test
    void isKeptByThoseOfTheSeriesAlone() throws Exception {
        for (var role : new Role[] {Role.MODERATOR, Role.ORGANISER}) {
            verrerie.is(role, "forum");
            keeper.open(CONTROL);
            assertThat(keeper.answer().statusCode()).isEqualTo(403);
            verrerie.is(role, "cafes-du-port");
            keeper.open(CONTROL);
            assertThat(keeper.answer().statusCode()).isEqualTo(200);
        }
        verrerie.is(new Viewer.Visitor());
        keeper.post(CONTROL + "/sequences/0", Map.of());
        assertThat(keeper.path()).isEqualTo("/connexion");
        assertThat(jdbc.sql("select count(*) from conduct_sequence")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @Test
    void knowsAgainWhoErasedWhoTheyAreUntilThePurge() throws Exception {
        enterAs("Nadia");
        var erasing = kept.stream()
                .filter(data -> data.columns().contains("live_participant"))
                .findFirst()
                .orElseThrow();
        erasing.holder().orElseThrow().erase("nadia@verrerie.gouv.fr");
        jdbc.sql("delete from registration").update();
        assertThat(jdbc.sql("select count(*) from live_participant where num_nonnulls(registration_id, agent_id) > 0")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();

        enterAs("Nadia");
        assertThat(participants()).isEqualTo(1);
        enterAs("Bao");
        assertThat(participants()).isEqualTo(2);

        erasing.forgetting().upTo(Instant.now().plus(Duration.ofDays(31)));
        assertThat(jdbc.sql("select count(mark) from live_participant")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    private void enterAs(String name) throws Exception {
        someone.open("/d");
        someone.post("/inscription/" + links.issue(verrerie.seat("salle", name, Mode.ONLINE)) + "/direct", Map.of());
        assertThat(someone.path()).isEqualTo(ROOM);
    }

    @Test
    void isLeftByWhoSignsOut() throws Exception {
        enterByCode();

        someone.post("/deconnexion", Map.of());

        assertThat(someone.open(ROOM).select("[data-direct]")).isEmpty();
        assertThat(jdbc.sql("select count(*) from live_pass")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .as("also for who kept the cookie")
                .isZero();
    }
}
