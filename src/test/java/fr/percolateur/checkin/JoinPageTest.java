package fr.percolateur.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The way into the room online.
@PageTest
@Import(Verrerie.Entry.class)
class JoinPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Agent agent;

    @BeforeEach
    void sitDown() {
        agent = new Agent(port).staying();
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    @Test
    void leadsToTheRoomAsItIsAtThatMoment() throws Exception {
        verrerie.event("jetee", Duration.ofMinutes(20), Verrerie.room("https://visio.example.org/avant"));
        var link = link(verrerie.seat("jetee", "Nadia", Mode.ONLINE));
        var page = agent.open(link);
        assertThat(page.text()).contains("C’est ouvert").doesNotContain("visio.example.org");
        assertThat(agent.answer()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("form-action 'self' https://visio.example.org;");
        assertThat(arrivals()).isZero();

        verrerie.event("jetee", Duration.ofMinutes(20), Verrerie.room("https://visio.example.org/apres?a=1"));
        for (var device = 0; device < 3; device++) {
            agent.open(link);
            agent.press("Rejoindre");
            assertThat(agent.answer().statusCode()).isEqualTo(303);
            assertThat(agent.answer().headers().firstValue("Location")).contains("https://visio.example.org/apres?a=1");
        }
        assertThat(arrivals()).isEqualTo(1);
    }

    @Test
    void asksToWaitBeforeTime() throws Exception {
        var link = link(verrerie.seat("bientot", "Nadia", Mode.ONLINE));
        var page = agent.open(link);
        assertThat(page.select("h1").text()).isEqualTo("La salle n’est pas encore ouverte");
        assertThat(page.select("main form")).isEmpty();
        refuses(link);
    }

    @Test
    void letsNobodyInWithoutAPlaceOnline() throws Exception {
        var link = link(verrerie.seat("phare", "Ines", Mode.ONSITE));
        assertThat(agent.open(link).select("h1").text()).isEqualTo("Vous n’avez pas de place en ligne");
        refuses(link);
    }

    @Test
    void saysThatTheRoomIsNotSet() throws Exception {
        verrerie.event("quai", Duration.ofMinutes(-5), "direct: {lien: \"javascript:alert(1)\"}");
        var link = link(verrerie.seat("quai", "Ines", Mode.ONLINE));
        assertThat(agent.open(link).select("h1").text()).isEqualTo("Un instant");
        refuses(link);
    }

    @Test
    void saysThatTheMeetingIsOver() throws Exception {
        verrerie.event("mole", Duration.ofMinutes(-5), Verrerie.room("https://visio.example.org/mole"));
        var link = link(verrerie.seat("mole", "Ines", Mode.ONLINE));
        verrerie.event("mole", Duration.ofDays(-5), Verrerie.room("https://visio.example.org/mole"));
        assertThat(agent.open(link).select("h1").text()).isEqualTo("La rencontre est terminée");
        refuses(link);
    }

    /// With a token that is good, from a page that is open.
    private void refuses(String link) throws Exception {
        var before = arrivals();
        agent.open(link(verrerie.seat("phare", "Fatou", Mode.ONLINE)));
        agent.post(link, Map.of());
        assertThat(agent.answer().statusCode()).isEqualTo(409);
        assertThat(arrivals()).isEqualTo(before);
        jdbc.sql("delete from registration where given_name = 'Fatou'").update();
    }

    private String link(Registration registration) {
        return "/inscription/" + links.issue(registration) + "/rejoindre";
    }

    private int arrivals() {
        return jdbc.sql("select count(*) from checkin_arrival")
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
