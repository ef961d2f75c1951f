package fr.percolateur.connections;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.signin.Browser;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sessions are seen by their owners and by administrators, and closed for good.
@PageTest
class ConnectionsPageTest {

    private static final String OWN = "/connexion/appareils";
    private static final String ALL = "/atelier/connexions";
    private static final String INES = "ines.caron@marees.gouv.fr";
    private static final String NOE = "noe.garance@marees.gouv.fr";

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource dataSource;

    private JdbcClient jdbc;
    private Browser ines;

    @BeforeEach
    void open() throws Exception {
        jdbc = JdbcClient.create(dataSource);
        Emptying.of(jdbc, "sign_in_code, agent, mail_letter");
        jdbc.sql("update sign_in_rule set second_factor = false").update();
        ines = signedIn(INES);
    }

    private Browser signedIn(String email) throws Exception {
        var browser = new Browser(port);
        browser.signIn(email, Postbag.of(dataSource));
        jdbc.sql("delete from sign_in_code").update();
        Emptying.of(jdbc, "mail_letter");
        return browser;
    }

    private Browser administrator() throws Exception {
        jdbc.sql("insert into agent (email, created_at) values (:email, now()) on conflict do nothing")
                .param("email", NOE)
                .update();
        jdbc.sql("""
                insert into agent_grant (agent_id, role, granted_at)
                select id, 'administrator', now() from agent where email = :email
                    on conflict do nothing
                """).param("email", NOE).update();
        return signedIn(NOE);
    }

    private static Document page(Browser browser, String path) throws Exception {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static boolean isIn(Browser browser) throws Exception {
        return browser.get("/connexion").body().contains("Vous êtes connecté·e");
    }

    private static String id(Document page, String row) {
        return page.select("tbody tr").stream()
                .filter(line -> line.text().contains(row))
                .map(line -> line.select("input[name=connexion]").attr("value"))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsOnesOwnAndClosesAnother() throws Exception {
        var other = signedIn(INES);
        var stranger = signedIn("fatou.ndiaye@phares.gouv.fr");

        var shown = page(ines, OWN);
        assertThat(shown.select("tbody tr")).hasSize(2);
        assertThat(shown.text()).contains("celle-ci, à l’instant", "réseau 127.0.0.x, par un code");
        ines.submit(OWN, "connexion=" + id(shown, "127.0.0.x"));

        assertThat(isIn(other)).isFalse();
        assertThat(isIn(ines)).isTrue();
        assertThat(isIn(stranger)).isTrue();
    }

    @Test
    void closesAllOthersAtOnce() throws Exception {
        var other = signedIn(INES);
        var third = signedIn(INES);

        ines.submit(OWN, OWN + "/autres", "");

        assertThat(List.of(isIn(ines), isIn(other), isIn(third))).containsExactly(true, false, false);
    }

    @Test
    void closesNobodyElses() throws Exception {
        var stranger = signedIn("fatou.ndiaye@phares.gouv.fr");
        var other = signedIn(INES);
        var theirs = jdbc.sql("select id from sign_in_session where email like 'fatou%'")
                .query((row, _) -> row.getString(1))
                .single();

        var token = page(ines, "/connexion").select("input[name=_formulaire]").attr("value");
        var answer = ines.post(OWN, "_formulaire=" + token + "&connexion=" + theirs);

        assertThat(answer.headers().firstValue("Location")).hasValue(OWN + "?fait=absente");
        assertThat(isIn(stranger)).isTrue();
        assertThat(isIn(other)).isTrue();
        assertThat(ines.get(ALL).statusCode()).isEqualTo(403);
    }

    @Test
    void letsAdministratorsCloseAnybodysAndLogsIt() throws Exception {
        var noe = administrator();
        signedIn(INES);
        signedIn(INES);

        var found = page(noe, ALL + "?qui=CARON");
        assertThat(found.select("tbody tr")).hasSize(3);
        assertThat(page(noe, ALL).text()).contains("par un code, sans second facteur");
        noe.submit(ALL, "connexion=" + id(found, INES));
        assertThat(page(noe, ALL + "?qui=caron").select("tbody tr")).hasSize(2);
        var agent = found.select("input[name=agent]").attr("value");
        noe.submit(ALL, ALL + "/toutes", "agent=" + agent);

        assertThat(isIn(ines)).isFalse();
        assertThat(page(noe, "/atelier/journal?acte=connection.closed").select("tbody tr"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(page(noe, "/atelier/journal?acte=connection.opened").text())
                .contains("second facteur", "sans second facteur");
    }

    @Test
    void notesWhenASessionWasSeenAFewMinutesLater() throws Exception {
        jdbc.sql("update sign_in_session set seen_at = now() - interval '1 hour'")
                .update();

        assertThat(isIn(ines)).isTrue();

        assertThat(jdbc.sql("select seen_at from sign_in_session")
                        .query((row, _) -> row.getTimestamp(1).toInstant())
                        .single())
                .isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void withholdsRolesThatOpenMuchFromWhomHasNoSecondFactorOnceItIsRequired() throws Exception {
        var noe = administrator();
        assertThat(noe.get("/atelier/roles").statusCode()).isEqualTo(200);
        assertThat(page(noe, ALL).text()).contains("Qui vient par un code reçu par courriel garde son rôle.");
        assertThat(page(noe, "/atelier/sante").text()).contains("1 connexion utilise sans preuve un rôle");

        var refused = noe.submit(ALL, ALL + "/second-facteur", "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Connectez-vous d’abord vous-même avec un second facteur");

        jdbc.sql("update sign_in_session set second_factor = 'proved' where email = :email")
                .param("email", NOE)
                .update();
        assertThat(noe.submit(ALL, ALL + "/second-facteur", "").statusCode()).isEqualTo(303);
        assertThat(noe.get("/atelier/roles").statusCode()).isEqualTo(200);

        assertThat(page(noe, ALL).text()).contains("Un second facteur est exigé de tout le monde");
        assertThat(page(noe, "/atelier/sante").text()).contains("exigé de tout le monde pour les rôles");

        var later = signedIn(NOE);
        var led = later.get("/atelier/roles");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).hasValue("/connexion/second-facteur?suite=%2Fatelier%2Froles");
        assertThat(page(later, "/connexion/second-facteur?suite=%2Fatelier%2Froles")
                        .text())
                .contains("Un second facteur, s’il vous plaît");

        assertThat(noe.submit(ALL, ALL + "/second-facteur", "").statusCode()).isEqualTo(303);
        assertThat(later.get("/atelier/roles").statusCode()).isEqualTo(200);
    }
}
