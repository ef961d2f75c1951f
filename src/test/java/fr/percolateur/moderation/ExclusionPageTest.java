package fr.percolateur.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.node.PageTest;
import fr.percolateur.questions.Questions;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Someone insults the room: they are shown out, told why and whom to ask, and let in again.
@PageTest
@Import(Verrerie.Entry.class)
class ExclusionPageTest {

    private static final String ROOM = "/agenda/salle/direct";
    private static final String KEPT = "/atelier/evenements/salle/direct";
    private static final String REASON = "Votre question insulte une collègue.";

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private Questions questions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Agent nadia;
    private Agent passer;
    private Agent keeper;
    private String link = "";

    @BeforeEach
    void open() throws Exception {
        verrerie.is(new Viewer.Visitor());
        verrerie.event(
                "salle",
                Duration.ofMinutes(-10),
                "serie: cafes-du-port",
                "contact: {nom: \"L’équipe des Cafés\", courriel: cafes@example.org}");
        jdbc.sql("delete from question").update();
        jdbc.sql("delete from live_room").update();
        jdbc.sql("delete from registration").update();
        jdbc.sql("update registration_pool set taken = 0").update();
        nadia = new Agent(port);
        passer = new Agent(port);
        keeper = new Agent(port);
        link = "/inscription/" + links.issue(verrerie.seat("salle", "Nadia", Mode.ONLINE)) + "/direct";
        enter(nadia);
        verrerie.is(Role.MODERATOR, "cafes-du-port");
    }

    @AfterEach
    void close() {
        nadia.close();
        passer.close();
        keeper.close();
    }

    private Room room() {
        return rooms.of("salle").orElseThrow();
    }

    private Document enter(Agent someone) throws Exception {
        someone.open("/d");
        return someone.post(link, Map.of());
    }

    private long asked(Agent someone) throws Exception {
        someone.open(ROOM);
        someone.send("/questions", Map.of("question", "Qui est cette buse ?", "masque", "oui"));
        assertThat(someone.answer().statusCode()).isEqualTo(200);
        return questions.ledger(room().id()).getLast().id();
    }

    private Document exclude(long question, String reason) throws Exception {
        keeper.open(KEPT + "/questions/" + question);
        return keeper.send("/exclusion", Map.of("motif-exclusion", reason));
    }

    private void isOut(Agent someone, Document page) {
        assertThat(someone.answer().statusCode()).isEqualTo(403);
        assertThat(page.select("h1").text()).isEqualTo("Vous n’êtes plus dans la salle");
        assertThat(page.select("blockquote").text()).isEqualTo(REASON);
        assertThat(page.select("a[href=mailto:cafes@example.org]")).hasSize(1);
    }

    @Test
    void showsAPersonOutOnAllTheirDevicesAndLetsThemInAgain() throws Exception {
        var before = jdbc.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
        var told = exclude(asked(nadia), REASON);
        assertThat(told.select(".fr-notice").text()).contains("La personne est sortie de la salle.");
        assertThat(told.select("tbody td").eachText()).contains(REASON);
        assertThat(told.select("main").text()).doesNotContain("Nadia");

        isOut(nadia, nadia.open(ROOM));
        nadia.open("/d");
        isOut(nadia, nadia.post(ROOM + "/questions", Map.of("question", "Encore moi !")));
        nadia.open("/d");
        isOut(nadia, nadia.send("/d", Map.of("code", room().code())));
        isOut(passer, enter(passer));
        assertThat(questions.ledger(room().id())).hasSize(1);

        keeper.open(KEPT + "/questions/exclusions");
        assertThat(keeper.send("/levee", Map.of()).select(".fr-notice").text())
                .contains("La personne peut entrer de nouveau.");
        nadia.open(ROOM);
        assertThat(nadia.answer().statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("""
                        select act from audit_entry
                         where id > :before
                           and subject = :subject
                           and act like 'participant.%'
                         order by id
                        """)
                        .param("before", before)
                        .param("subject", "event/" + room().id())
                        .query(String.class)
                        .list())
                .containsExactly("participant.excluded", "participant.readmitted");
    }

    @Test
    void showsADeviceOutThatCameByTheCode() throws Exception {
        passer.open(ROOM);
        passer.send("/entree", Map.of("code", room().code()));
        exclude(asked(passer), REASON);

        isOut(passer, passer.open(ROOM));
        passer.open("/d");
        isOut(passer, passer.post(ROOM + "/entree", Map.of("code", room().code())));
        nadia.open(ROOM);
        assertThat(nadia.answer().statusCode()).isEqualTo(200);
    }

    @Test
    void asksForAReasonAndShowsOutOnce() throws Exception {
        var question = asked(nadia);
        var again = exclude(question, " ");
        assertThat(keeper.answer().statusCode()).isEqualTo(422);
        assertThat(again.select("#motif-exclusion-erreur").text()).isEqualTo("Écrivez le motif : la personne le lira.");

        exclude(question, REASON);
        assertThat(keeper.open(KEPT + "/questions/" + question).select("form[action$=/exclusion]"))
                .isEmpty();
    }

    @Test
    void keepsOutByAnotherCodeWhoKnewTheOldOne() throws Exception {
        var old = room().code();
        verrerie.is(Role.MODERATOR, "cafes-du-port");
        var page = keeper.open(KEPT + "/questions/exclusions");
        assertThat(page.select(".pc-title__lede").text()).contains("n’est connue que par son appareil");
        keeper.open(page.select("a[href$=#code]").attr("href"));
        page = keeper.press("Changer le code");
        assertThat(page.select("[role=status]").text()).contains("Le code de la salle est changé");
        assertThat(page.select(".pc-live__code b").text())
                .isEqualTo(room().code())
                .isNotEqualTo(old);
        assertThat(keeper.open(ROOM + "/mur")
                        .select("[data-partie=acces] .pc-wall__code")
                        .text())
                .isEqualTo(room().code());

        verrerie.is(new Viewer.Visitor());
        // who is in stays in
        assertThat(nadia.open(ROOM).select("[data-flux]")).isNotEmpty();
        try (var other = new Agent(port)) {
            other.open(ROOM);
            other.post(ROOM + "/entree", Map.of("code", old));
            assertThat(other.answer().statusCode()).isEqualTo(422);
            other.post(ROOM + "/entree", Map.of("code", room().code()));
            assertThat(other.open(ROOM).select("[data-flux]")).isNotEmpty();
        }
    }
}
