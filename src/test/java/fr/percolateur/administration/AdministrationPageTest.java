package fr.percolateur.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.Emptying;
import fr.percolateur.node.PageTest;
import fr.percolateur.roster.Embarcadere;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Roles are given and taken, and the log says so.
@PageTest
@Import(Embarcadere.Entry.class)
class AdministrationPageTest {

    private static final String ROLES = "/atelier/roles";
    private static final String JOURNAL = "/atelier/journal";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private AuditLog log;

    @Autowired
    private Embarcadere embarcadere;

    private Agent agent;
    private Viewer.SignedIn administrator;

    @BeforeEach
    void sitDown() {
        agent = new Agent(port);
        Emptying.of(jdbc, "agent, mail_letter");
        administrator = embarcadere.is(Role.ADMINISTRATOR, "");
        jdbc.sql("insert into agent_grant (agent_id, role, granted_at) values (:id, 'administrator', now())")
                .param("id", administrator.id())
                .update();
    }

    @AfterEach
    void leave() {
        agent.close();
    }

    @Test
    void givesARoleAndInvitesByMail() throws Exception {
        agent.open(ROLES);
        var wrong = agent.send("/roles", Map.of("courriel", "ines@marees.example.org", "role", "organiser"));
        assertThat(agent.answer().statusCode()).isEqualTo(422);
        assertThat(wrong.select(".pc-errors li").eachText())
                .containsExactly("Choisissez la série à laquelle ce rôle se limite.");

        var page = agent.send(
                "/roles", Map.of("courriel", "Ines@marees.example.org", "role", "organiser", "serie", "cafes-du-port"));

        assertThat(page.text()).contains("Le rôle est donné", "jamais venu·e");
        var letter = Postbag.of(dataSource).to("ines@marees.example.org").getFirst();
        assertThat(letter.subject()).isEqualTo("Vous organisez une série");
        assertThat(letter.text()).containsPattern("http://localhost:\\d+/connexion\n");
        assertThat(agent.open(JOURNAL + "?acte=role.granted&qui=vial")
                        .select("tbody tr:first-child")
                        .text())
                .contains("tancrede.vial@verrerie.gouv.fr", "Rôle donné", "ines@marees.example.org");
    }

    @Test
    void takesARoleAfterAPageThatAsks() throws Exception {
        agent.open(ROLES);
        agent.send("/roles", Map.of("courriel", "ines@marees.example.org", "role", "administrator"));
        var take = agent.open(ROLES).select("a[aria-label*=ines]").attr("href");
        assertThat(agent.open(take).text()).contains("ines@marees.example.org n’aura plus ce rôle");
        assertThat(grants()).isEqualTo(2);
        assertThat(agent.send("/retrait", Map.of()).text()).contains("Le rôle est repris.");
        assertThat(grants()).isEqualTo(1);
    }

    @Test
    void letsWhoOrganisesASeriesChooseThoseWhoHelpThere() throws Exception {
        jdbc.sql("insert into agent (email, created_at) values ('ines@marees.example.org', now())")
                .update();
        grant("ines@marees.example.org", "referent", "");
        grant("ines@marees.example.org", "door", "cafes-du-port");
        grant("ines@marees.example.org", "door", "ailleurs");
        embarcadere.is(Role.ORGANISER, "cafes-du-port");

        var page = agent.open(ROLES);
        assertThat(page.select("tbody tr")).hasSize(1);
        assertThat(page.select("tbody li").eachText())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Accueil d’une série (Cafes du port), depuis le");
        assertThat(page.select("input[name=role]").eachAttr("value")).containsExactly("editor", "moderator", "door");

        for (var refused : List.of(
                Map.of("courriel", "noe@marees.example.org", "role", "organiser", "serie", "cafes-du-port"),
                Map.of("courriel", "noe@marees.example.org", "role", "administrator"))) {
            agent.open(ROLES);
            agent.send("/roles", refused);
            assertThat(agent.answer().statusCode()).isEqualTo(403);
        }
        var take = "/retrait?agent="
                + jdbc.sql("select id from agent where email like 'ines%'")
                        .query((row, _) -> row.getString(1))
                        .single();
        agent.open(ROLES + take + "&role=door&serie=ailleurs");
        assertThat(agent.answer().statusCode()).isEqualTo(403);

        agent.open(ROLES);
        agent.send("/roles", Map.of("courriel", "noe@marees.example.org", "role", "editor", "serie", "cafes-du-port"));
        assertThat(agent.open(ROLES).select("tbody").text()).contains("noe@marees.example.org", "jamais venu·e");
        agent.open(ROLES + take + "&role=door&serie=cafes-du-port");
        agent.send("/retrait", Map.of());
        assertThat(jdbc.sql("select count(*) from agent_grant where series = 'cafes-du-port' and role = 'door'")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    private void grant(String email, String role, String series) {
        jdbc.sql("""
                insert into agent_grant (agent_id, role, series, granted_at)
                select id, :role, :series, now() from agent where email = :email
                """)
                .param("email", email)
                .param("role", role)
                .param("series", series)
                .update();
    }

    @Test
    void leavesTheLastAdministratorTheirRole() throws Exception {
        agent.open(agent.open(ROLES).select("a[href*=retrait]").attr("href"));
        var page = agent.send("/retrait", Map.of());
        assertThat(agent.answer().statusCode()).isEqualTo(409);
        assertThat(page.text()).contains("C’est le dernier rôle d’administration");
        assertThat(grants()).isEqualTo(1);
    }

    @Test
    void findsEntriesByPersonActSubjectAndDay() throws Exception {
        var subject = "registration/" + Math.abs(UUID.randomUUID().getMostSignificantBits());
        log.add(AuditAct.by(administrator.id(), "registration.refused", subject)
                .on("status", "pending", "refused")
                .on("reason", null, "Complet."));
        log.add(AuditAct.by(null, "registration.moved", subject));

        var of = JOURNAL + "?objet=" + subject;
        assertThat(agent.open(of).select("tbody tr")).hasSize(2);
        assertThat(agent.open(of + "&acte=registration.moved")
                        .select("tbody tr")
                        .text())
                .contains("le programme");
        var refused = agent.open(of + "&qui=TANCREDE.VIAL").select("tbody tr");
        assertThat(refused).hasSize(1);
        assertThat(refused.text())
                .contains("Demande refusée", "état : à valider → refusée", "explication : rien → Complet.");
        assertThat(agent.open(of + "&au=2020-01-01").select("tbody tr")).isEmpty();
        assertThat(agent.open(of + "&du=2020-01-01&au=2999-12-31").select("tbody tr"))
                .hasSize(2);
        assertThat(agent.open(of + "&du=hier").select("tbody tr")).hasSize(2);

        jdbc.sql("delete from audit_value").update();
        assertThat(agent.open(of).select("tbody").text())
                .contains("explication : valeurs effacées")
                .doesNotContain("Complet.");
    }

    @Test
    void findsEntriesOfASeries() throws Exception {
        var jury = jdbc.sql("select id from document where slug = 'jury'")
                .query((row, _) -> row.getLong(1))
                .single();
        var libre = jdbc.sql("select id from document where slug = 'libre'")
                .query((row, _) -> row.getLong(1))
                .single();
        log.add(AuditAct.by(administrator.id(), "message.sent", "event/" + jury));
        log.add(AuditAct.by(administrator.id(), "message.sent", "event/" + libre));
        log.add(AuditAct.by(administrator.id(), "role.granted", "agent/1").on("door", null, "cafes-du-port"));

        var found = agent.open(JOURNAL + "?serie=cafes-du-port&qui=vial").select("tbody tr");

        assertThat(found).hasSize(2);
        assertThat(found.text()).contains("Rôle donné", "Rencontre du jury");
    }

    @Test
    void findsEntriesByTheKindAndTheNameOfWhatWasActedOn() throws Exception {
        for (var slug : List.of("jury", "libre")) {
            var event = jdbc.sql("select id from document where slug = :slug")
                    .param("slug", slug)
                    .query((row, _) -> row.getLong(1))
                    .single();
            log.add(AuditAct.by(administrator.id(), "message.sent", "event/" + event));
        }
        log.add(AuditAct.by(administrator.id(), "registration.moved", "registration/7"));

        var page = agent.open(JOURNAL + "?qui=vial");
        assertThat(page.select("#objet option").eachText()).contains("Tous", "Rencontres", "Inscriptions");
        assertThat(agent.open(JOURNAL + "?qui=vial&objet=registration").select("tbody tr"))
                .hasSize(1);
        var found = agent.open(JOURNAL + "?qui=vial&objet=event&nom=JURY");
        assertThat(found.select("tbody td[data-label=Objet]").eachText())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Rencontre du jury");
        var story = agent.open(found.select("tbody small a").attr("href"));
        assertThat(story.select("#objet option[selected]").text()).isEqualTo("Rencontre du jury");
        assertThat(story.select("tbody tr")).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void takesTheFoundEntriesAwayAsATableThatRunsNothing() throws Exception {
        var subject = "plea/" + UUID.randomUUID();
        log.add(AuditAct.by(administrator.id(), "plea.refused", subject).on("reason", null, "=1+1"));
        log.add(AuditAct.by(administrator.id(), "plea.accepted", "plea/autre"));

        agent.open(JOURNAL + ".csv?objet=" + subject);

        assertThat(agent.answer().headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(agent.answer().body().lines())
                .hasSize(2)
                .first(InstanceOfAssertFactories.STRING)
                .isEqualTo("\uFEFF\"Numéro\";\"Quand\";\"Qui\";\"Compte\";\"Acte\";\"Code de l’acte\";\"Objet\""
                        + ";\"Code de l’objet\";\"Changements\"");
        assertThat(agent.answer().body()).contains("\"plea.refused\"", "explication\u00A0: rien → =1+1");
        assertThat(agent.open(JOURNAL + "?acte=journal.exported").select("tbody tr"))
                .isNotEmpty();
    }

    @Test
    void saysHowFarTheChainWasVerifiedAndWhenItWasBroken() throws Exception {
        log.add(AuditAct.by(administrator.id(), "plea.accepted", "plea/chaine"));
        agent.open(JOURNAL);
        assertThat(agent.press("Vérifier maintenant").select("main").text())
                .contains("Chaîne vérifiée jusqu’à la ligne", "rien ne manque, rien n’a changé");

        jdbc.sql("alter table audit_entry disable trigger user").update();
        jdbc.sql("update audit_entry set act = 'plea.refused' where subject = 'plea/chaine'")
                .update();
        assertThat(agent.press("Vérifier maintenant").select(".fr-notice").text())
                .contains("Une anomalie dans la chaîne", "percolateur audit verify");
        jdbc.sql("update audit_entry set act = 'plea.accepted' where subject = 'plea/chaine'")
                .update();
        jdbc.sql("alter table audit_entry enable trigger user").update();
    }

    @Test
    void showsFiftyEntriesAPage() throws Exception {
        var subject = "plea/" + UUID.randomUUID();
        for (var entry = 0; entry < 60; entry++) {
            log.add(AuditAct.by(administrator.id(), "plea.accepted", subject));
        }
        assertThat(agent.open(JOURNAL + "?objet=" + subject).select("tbody tr")).hasSize(50);
        assertThat(agent.open(JOURNAL + "?objet=" + subject + "&page=2").select("tbody tr"))
                .hasSize(10);
    }

    private int grants() {
        return jdbc.sql("select count(*) from agent_grant")
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
