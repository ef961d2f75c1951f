package fr.percolateur.video;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The ways into a room, and what one watches there.
@PageTest
@Import(Verrerie.Entry.class)
class VideoPageTest {

    private static final String ROOM = "/agenda/ecran/direct";

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Agent someone;

    @BeforeEach
    void open() {
        verrerie.is(new Viewer.Visitor());
        verrerie.event("ecran", Duration.ofMinutes(-10), """
                direct:
                  lien: https://visio.example.org/salle
                  lecteur: https://video.example.org/embed/1
                  interprete: https://langue.example.org/embed/2
                  support: http://en-clair.example.org/3""");
        jdbc.sql("delete from live_room").update();
        jdbc.sql("delete from registration").update();
        someone = new Agent(port);
    }

    @AfterEach
    void close() {
        someone.close();
    }

    private int online() {
        return jdbc.sql("select count(*) from checkin_arrival where mode = 'online'")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private void enterByCode() throws Exception {
        someone.open(ROOM);
        someone.send(
                "/entree",
                Map.of(
                        "code",
                        jdbc.sql("select code from live_room")
                                .query((row, _) -> row.getString(1))
                                .single()));
    }

    @Test
    void leadsInFromThePageOfTheEventWhileItIsHeld() throws Exception {
        assertThat(someone.open("/agenda/ecran/")
                        .select("a[href='" + ROOM + "']")
                        .text())
                .contains("Suivre en direct");
        verrerie.event("demain", Duration.ofDays(1));
        assertThat(someone.open("/agenda/demain/").select("a[href$='/direct']")).isEmpty();
    }

    @Test
    void leadsFromTheRegistrationToTheVideoConferenceAndCountsWhoCame() throws Exception {
        var link = links.issue(verrerie.seat("ecran", "Nadia", Mode.ONLINE));
        someone.open("/inscription/" + link);
        someone.press("Entrer dans la salle");
        assertThat(someone.path()).isEqualTo(ROOM);
        assertThat(online()).isZero();

        var visio = someone.press("Rejoindre la visioconférence");

        assertThat(visio.select("main a[href^=https]").attr("href")).isEqualTo("https://visio.example.org/salle");
        assertThat(online()).isEqualTo(1);
    }

    @Test
    void countsNobodyOnlineWhoHasAPlaceInTheRoom() throws Exception {
        var link = links.issue(verrerie.seat("ecran", "Nadia", Mode.ONSITE));
        someone.open("/inscription/" + link);
        someone.press("Entrer dans la salle");
        someone.press("Rejoindre la visioconférence");
        assertThat(online()).isZero();
    }

    @Test
    void tellsTheLinkToNobodyWhoCameByTheCodeOfTheWall() throws Exception {
        enterByCode();
        assertThat(someone.open(ROOM).html()).doesNotContain("visio.example.org");
        someone.open(ROOM + "/visio");
        assertThat(someone.answer().statusCode()).isEqualTo(404);
        someone.open(ROOM);
        someone.post(ROOM + "/visio", Map.of());
        assertThat(someone.answer().statusCode()).isEqualTo(404);
    }

    @Test
    void opensPlayersBehindTheirButtonsAlone() throws Exception {
        enterByCode();
        var page = someone.open(ROOM);
        assertThat(page.select("iframe")).isEmpty();
        assertThat(page.select("[data-player]").eachAttr("data-player"))
                .containsExactly("https://video.example.org/embed/1", "https://langue.example.org/embed/2");
        assertThat(someone.answer()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .endsWith("frame-src https://video.example.org https://langue.example.org");
        assertThat(page.select("[name=taille]").eachAttr("value")).containsExactly("small", "equal", "large");
    }
}
