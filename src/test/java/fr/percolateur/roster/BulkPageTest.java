package fr.percolateur.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.accounts.Agents;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.node.PageTest;
import fr.percolateur.registration.Registrations;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Many at once, on a machine that takes its time: each go ends after its first transaction.
@PageTest
@Import({Embarcadere.Entry.class, BulkPageTest.Impatient.class})
class BulkPageTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Impatient {

        @Bean
        @Primary
        Bulk impatientBulk(DataSource dataSource, Registrations registrations, Acts acts, Runs runs) {
            return new Bulk(dataSource, registrations, acts, runs, Duration.ZERO);
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Agents agents;

    @Autowired
    private Embarcadere embarcadere;

    private Agent agent;

    @BeforeEach
    void sitDown() {
        agent = new Agent(port);
        jdbc.sql("delete from registration").update();
        embarcadere.is(Role.ORGANISER, "cafes-du-port");
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    private int refused() {
        return jdbc.sql("select count(*) from registration where status = 'refused' and reason = 'Complet.'")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    @Test
    void saysWhatIsLeftAndGoesOnWithIt() throws Exception {
        var ids = embarcadere.crowd("jury", 60);
        agent.open(Embarcadere.JURY + "/choix?acte=refuser&tous=oui&etat=pending");
        registrations.cancel(ids.get(3));

        var first = agent.send("/choix", Map.of("motif", "Complet."));

        assertThat(agent.answer().statusCode()).isEqualTo(200);
        assertThat(refused()).isEqualTo(25);
        assertThat(first.select("[role=status]").text().replace('\u00A0', ' '))
                .isEqualTo("C’est fait pour 25 personnes, une n’était plus concernée. Il en reste 34 : continuez.");
        assertThat(first.select("textarea").text()).isEqualTo("Complet.");
        assertThat(first.select("form .pc-people li")).hasSize(34);

        agent.send("/choix", Map.of("motif", "Complet."));
        assertThat(refused()).isEqualTo(50);
        agent.send("/choix", Map.of("motif", "Complet."));

        assertThat(refused()).isEqualTo(59);
        assertThat(agent.answer().uri().getQuery()).isEqualTo("fait=refuser-59&laissees=1");
    }

    @Test
    void doesNothingTwiceWhenTheSameGoIsSentAgain() throws Exception {
        var ids = embarcadere.crowd("jury", 30);
        agent.open(Embarcadere.JURY + "/choix?acte=valider&tous=oui&etat=pending");
        var fields = Map.of(
                "acte",
                "valider",
                "inscription",
                String.join(",", ids.stream().map(String::valueOf).toList()));

        agent.post(Embarcadere.JURY + "/choix", fields);
        agent.post(Embarcadere.JURY + "/choix", fields);

        assertThat(agent.answer().uri().getQuery()).isEqualTo("fait=valider-5&laissees=25");
    }

    /// Loading the answer again asks for a page; going back and pressing again, or pressing twice, sends the same form.
    @Test
    void writesToNobodyTwiceHoweverOftenTheSameFormIsSent() throws Exception {
        embarcadere.crowd("jury", 30);
        var written = letters();
        var page = agent.open(Embarcadere.JURY + "/choix?acte=renvoyer&tous=oui&etat=pending");
        var fields = Map.of(
                "acte", "renvoyer",
                "inscription", page.select("[name=inscription]").attr("value"),
                "cle", page.select("[name=cle]").attr("value"));

        agent.post(Embarcadere.JURY + "/choix", fields);
        assertThat(agent.answer().request().method()).isEqualTo("GET");
        assertThat(letters() - written).isEqualTo(25);
        var left = agent.open(agent.answer().uri().toString());
        assertThat(left.select("form .pc-people li")).hasSize(5);
        assertThat(letters() - written).isEqualTo(25);

        agent.post(Embarcadere.JURY + "/choix", fields);
        agent.open(Embarcadere.JURY + "/choix?acte=renvoyer&tous=oui&etat=pending");
        agent.post(Embarcadere.JURY + "/choix", fields);

        assertThat(letters() - written).isEqualTo(30);
        assertThat(agent.answer().uri().getQuery()).isEqualTo("fait=renvoyer-30");
    }

    @Test
    void goesOnWithNothingThatSomeoneElseBegan() throws Exception {
        embarcadere.crowd("jury", 30);
        agent.open(Embarcadere.JURY + "/choix?acte=valider&tous=oui&etat=pending");
        agent.send("/choix", Map.of());
        var begun = agent.answer().uri().toString();
        var lea = agents.arrive(new EmailAddress("lea.brisant@verrerie.gouv.fr"));
        embarcadere.is(new Viewer.SignedIn(
                lea.id(), "Léa Brisant", lea.email().text(), Set.of(new Grant(Role.ORGANISER, "cafes-du-port"))));

        agent.open(begun);
        assertThat(agent.answer().statusCode()).isEqualTo(404);
    }

    private int letters() {
        return jdbc.sql("select count(*) from mail_letter")
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
