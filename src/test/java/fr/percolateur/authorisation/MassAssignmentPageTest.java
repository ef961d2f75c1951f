package fr.percolateur.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fields that a form does not have change nothing.
@PageTest
@Import(Premises.Entry.class)
class MassAssignmentPageTest {

    private static final Map<String, String> TOO_MUCH = Map.ofEntries(
            Map.entry("id", "1"),
            Map.entry("status", "confirmed"),
            Map.entry("etat", "confirmed"),
            Map.entry("statut", "annule"),
            Map.entry("seat", "onsite"),
            Map.entry("event_id", "1"),
            Map.entry("evenement", "ailleurs"),
            Map.entry("roles", "administrator"),
            Map.entry("grants[0].role", "ADMINISTRATOR"),
            Map.entry("administrateur", "true"),
            Map.entry("class.module.classLoader.resources.context.parent", "x"),
            Map.entry("published", "false"));

    @LocalServerPort
    private int port;

    @Autowired
    private Premises premises;

    @Autowired
    private JdbcClient jdbc;

    private int post(String path, Cast who, Map<String, String> fields) throws Exception {
        var all = new LinkedHashMap<>(TOO_MUCH);
        all.putAll(fields);
        var rule = new Rule("POST " + path, false, Set.of(who), all, Set.of());
        try (var requests = new Requests(port, premises)) {
            return requests.send(rule, who, true).statusCode();
        }
    }

    @Test
    void aVisitorChoosesNeitherTheStateNorTheEvent() throws Exception {
        var status = post(
                "/agenda/jury/inscription",
                Cast.VISITOR,
                Map.of("mode", "sur_place", "prenom", "Inès", "nom", "Caron", "courriel", "ines@lanterne.gouv.fr"));

        assertThat(status).isEqualTo(303);
        assertThat(jdbc.sql("""
                        select d.slug || ' ' || r.status
                          from registration r
                          join document d on d.id = r.event_id
                         where r.email = 'ines@lanterne.gouv.fr'
                        """).query((row, _) -> row.getString(1)).list()).containsExactly("jury held");
    }

    @Test
    void anAgentGivesThemselvesNoRole() throws Exception {
        assertThat(post("/mes-donnees/correction", Cast.AGENT, Map.of("prenom", "Inès", "nom", "Caron")))
                .isEqualTo(303);
        assertThat(post("/demande-acces", Cast.AGENT, Map.of("explication", "Je travaille à la mairie.")))
                .isLessThan(400);

        assertThat(jdbc.sql("select count(*) from agent_grant")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @Test
    void anOrganiserPublishesAndSetsNoOtherKey() throws Exception {
        assertThat(post(
                        "/atelier/evenements/ailleurs/publication",
                        Cast.ORGANISER_ELSEWHERE,
                        Map.of("version", "0", "quand", "maintenant", "raison", "La page est prête à paraître.")))
                .isEqualTo(303);

        var source = jdbc.sql("select convert_from(bytes, 'UTF8') from document where slug = 'ailleurs'")
                .query((row, _) -> row.getString(1))
                .single();
        assertThat(new TreeSet<>(source.lines()
                        .filter(line -> line.matches("[a-z_]+:.*"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList()))
                .containsExactly(
                        "event_end_date",
                        "event_start_date",
                        "inscription",
                        "lieu",
                        "public",
                        "serie",
                        "tags",
                        "title");
    }
}
