package fr.percolateur.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.node.PageTest;
import fr.percolateur.signin.Browser;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
@Import(Verrerie.Entry.class)
class StatisticsPageTest {

    private static final String PAGE = "/atelier/evenements/phare/statistiques";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Statistics statistics;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser = new Browser(0);

    @BeforeEach
    void begin() {
        browser = new Browser(port);
        jdbc.sql("delete from statistics_event").update();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, '', 200",
        "ORGANISER, cafes-du-port, 200",
        "ORGANISER, autre, 403",
        "DOOR, cafes-du-port, 403"
    })
    void opensToThoseWhoOrganise(Role role, String series, int status) throws Exception {
        verrerie.is(role, series);

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(status);
        assertThat(browser.get(PAGE + ".csv").statusCode()).isEqualTo(status);
    }

    @Test
    void leadsVisitorsToSignInFirst() throws Exception {
        verrerie.is(new Viewer.Visitor());

        assertThat(browser.get(PAGE).statusCode()).isEqualTo(303);
        assertThat(browser.get(PAGE + ".csv").statusCode()).isEqualTo(303);
    }

    @Test
    void tellsOfArrivalsAfterTheCountOnceTheyAreTen() throws Exception {
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        var event = jdbc.sql("select id from document where slug = 'phare'")
                .query((row, _) -> row.getLong(1))
                .single();
        statistics.count(event);
        arriveLate(event, 9);
        assertThat(Jsoup.parse(browser.get(PAGE).body()).select("main").text()).doesNotContain("après ce décompte");

        arriveLate(event, 1);

        assertThat(Jsoup.parse(browser.get(PAGE).body()).select("main").text())
                .contains("Les arrivées de 10 personnes nous sont parvenues après ce décompte");
        jdbc.sql("delete from checkin_arrival").update();
    }

    private void arriveLate(long event, int people) {
        jdbc.sql("""
                insert into checkin_arrival (id, event_id, name, organisation, mode, arrived_at, received_at)
                select gen_random_uuid(), :event, 'Zoé', '', 'onsite', now(), now() + interval '1 day'
                  from generate_series(1, :people)
                """).param("event", event).param("people", people).update();
    }

    @Test
    void saysWhenTheyWillBeCountedAndThenTellsThem() throws Exception {
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        IntStream.range(0, 11).forEach(rank -> verrerie.seat("phare", "Agent" + rank, Mode.ONSITE));
        verrerie.seat("phare", "Solene", Mode.ONLINE);

        assertThat(Jsoup.parse(browser.get(PAGE).body()).select("main").text())
                .contains("Les chiffres seront comptés le", "une semaine après la rencontre");

        statistics.count(jdbc.sql("select id from document where slug = 'phare'")
                .query((row, _) -> row.getLong(1))
                .single());
        var rows = Jsoup.parse(browser.get(PAGE).body()).select("tbody tr").eachText();
        var csv = browser.get(PAGE + ".csv").body();

        assertThat(rows)
                .contains("Confirmées 12", "Sur place Non publié", "En ligne Non publié", "Organisme non reconnu 12");
        assertThat(csv)
                .startsWith("\uFEFF\"Rubrique\";\"Niveau\";\"Inscriptions\";\"Personnes\"\r\n")
                .contains("\"Inscriptions\";\"1\";\"Confirmées\";\"12\"", "\"Participation\";\"2\";\"En ligne\";\"\"");
    }
}
