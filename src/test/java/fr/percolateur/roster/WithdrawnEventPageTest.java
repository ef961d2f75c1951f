package fr.percolateur.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.ticket.Tickets;
import fr.percolateur.viewer.Viewer.Role;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An event that was withdrawn from the site after people had registered.
@PageTest
@Import(Embarcadere.Entry.class)
class WithdrawnEventPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationLinks links;

    @Autowired
    private Tickets tickets;

    @Autowired
    private Embarcadere embarcadere;

    private final Postbag postbag;
    private Agent agent;

    WithdrawnEventPageTest(@Autowired DataSource dataSource) {
        this.postbag = Postbag.of(dataSource);
    }

    @BeforeEach
    void withdraw() {
        agent = new Agent(port);
        jdbc.sql("delete from registration").update();
        Emptying.of(jdbc, "mail_letter");
        embarcadere.is(Role.ORGANISER, "cafes-du-port");
        jdbc.sql("update document set withdraw_at = null where slug = 'jury'").update();
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    private void goOffline() {
        jdbc.sql("update document set withdraw_at = now() - interval '1 minute' where slug = 'jury'")
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/atelier/evenements/jury/inscriptions",
                "/atelier/evenements/jury/inscriptions/ajout",
                "/atelier/evenements/jury/invitations",
                "/atelier/evenements/jury/messages",
                "/atelier/evenements/jury/statistiques",
                "/atelier/agenda/jury/participants/",
                "/atelier/agenda/jury/emargement"
            })
    void isStillOrganised(String path) throws Exception {
        embarcadere.seat("jury", "Nadia", Mode.ONLINE, "lanterne.example.org");
        goOffline();

        var page = agent.open(path);

        assertThat(agent.answer().statusCode()).isEqualTo(200);
        assertThat(page.select("main a[href=/agenda/jury/]"))
                .as("its public page is gone")
                .isEmpty();
        agent.open("/agenda/jury/");
        assertThat(agent.answer().statusCode()).isEqualTo(410);
    }

    @Test
    void saysOnceWhereItStands() throws Exception {
        var online = agent.open("/atelier/evenements/jury/inscriptions");
        assertThat(online.select("main a[href=/agenda/jury/]")).hasSize(1);
        assertThat(online.select(".pc-subject .fr-badge, .pc-title .fr-badge").eachText())
                .containsExactly("Publié");
        goOffline();

        assertThat(agent.open("/atelier/evenements/jury/inscriptions")
                        .select(".pc-subject .fr-badge, .pc-title .fr-badge")
                        .eachText())
                .containsExactly("Retiré");
    }

    @Test
    void tellsWhoeverLosesTheirPlace() throws Exception {
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONLINE, "lanterne.example.org");
        goOffline();

        agent.open("/atelier/evenements/jury/inscriptions/choix?acte=refuser&inscription=" + nadia.id());
        agent.send("/choix", Map.of("motif", "La rencontre est retirée."));

        assertThat(registrations.find(nadia.id()).orElseThrow().status()).isEqualTo(Status.REFUSED);
        assertThat(postbag.to(nadia.email()).getFirst().text()).contains("La rencontre est retirée.");
        assertThat(agent.open("/inscription/" + links.issue(nadia))
                        .select("[data-etat]")
                        .attr("data-etat"))
                .isEqualTo("refused");
    }

    @Test
    void isKeptAtTheDoorByWhoDoesNotKnowYet() throws Exception {
        var nadia = embarcadere.seat("jury", "Nadia", Mode.ONSITE, "lanterne.example.org");
        agent.open("/atelier/evenements/jury/inscriptions/choix?acte=valider&inscription=" + nadia.id());
        agent.send("/choix", Map.of());
        goOffline();

        agent.open("/atelier/agenda/jury/emargement");
        agent.sendJson(
                "/atelier/agenda/jury/emargement/passages",
                "{\"passages\":[{\"id\":\"%s\",\"billet\":\"%s\",\"instant\":\"2020-01-01T10:00:00Z\"}]}"
                        .formatted(UUID.randomUUID(), tickets.of(nadia).scanned()));

        assertThat(jdbc.sql("select outcome from checkin_scan order by received_at desc limit 1")
                        .query((row, _) -> row.getString(1))
                        .single())
                .isEqualTo("arrived");
    }
}
