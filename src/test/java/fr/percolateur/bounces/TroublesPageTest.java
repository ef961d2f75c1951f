package fr.percolateur.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.mail.Bounce;
import fr.percolateur.mail.Sent;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
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
class TroublesPageTest {

    private static final String LEO = "leo@phare.example.org";

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    private final Sent sent;
    private final JdbcClient jdbc;
    private Agent administrator;

    TroublesPageTest(@Autowired DataSource dataSource) {
        this.sent = new Sent(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
    }

    @BeforeEach
    void bringALetterBack() {
        administrator = new Agent(port);
        bringBack();
        verrerie.is(Role.ADMINISTRATOR, "");
    }

    private void bringBack() {
        sent.forgetAll();
        var mark = sent.letter(LEO, "test/back");
        sent.troubles().record(new Bounce(mark, "4.2.2", "552 mailbox full"));
    }

    @AfterEach
    void leave() {
        administrator.close();
    }

    @Test
    void showsWhatTheServerSaidAndSendsAgain() throws Exception {
        var page = administrator.open("/atelier/courrier");
        assertThat(page.select("tbody").text()).contains("Bonjour", LEO, "revenue", "552 mailbox full");

        var done = administrator.press("Renvoyer la lettre à " + LEO);
        assertThat(done.select("[role=status]").text()).contains("La lettre repart");
        assertThat(done.select("main").text()).contains("Tout le courrier est arrivé");
        assertThat(status()).isIn("queued", "sent");
        assertThat(acts()).containsExactly("letter.sent-again");
    }

    @Test
    void givesUp() throws Exception {
        administrator.open("/atelier/courrier");
        var done = administrator.post("/atelier/courrier/" + id() + "/abandon", Map.of());

        assertThat(done.select("main").text()).contains("La lettre est abandonnée.", "Tout le courrier est arrivé");
        assertThat(status()).isEqualTo("bounced");
        assertThat(acts()).contains("letter.given-up");
    }

    @Test
    void saysSoWhenALetterIsForgotten() throws Exception {
        administrator.open("/atelier/courrier");
        jdbc.sql("update mail_letter set content = jsonb_set(content, '{parts}', '[]')")
                .update();
        var refused = administrator.press("Renvoyer la lettre à " + LEO);

        assertThat(administrator.answer().statusCode()).isEqualTo(409);
        assertThat(refused.select("[role=alert]").text()).contains("son contenu est effacé");
    }

    @ParameterizedTest
    @CsvSource({
        "'',            303",
        "DOOR,          403",
        "ORGANISER,     403",
        "ADMINISTRATOR, 200",
    })
    void opensToAdministratorsAlone(String role, int status) throws Exception {
        administrator.staying();
        for (var act : List.of("renvoi", "abandon")) {
            verrerie.is(Role.ADMINISTRATOR, "");
            administrator.open("/atelier/courrier");
            become(role);
            administrator.post("/atelier/courrier/" + id() + "/" + act, Map.of());
            assertThat(administrator.answer().statusCode()).as(act).isEqualTo(status == 200 ? 303 : status);
            bringBack();
        }
        administrator.open("/atelier/courrier");
        assertThat(administrator.answer().statusCode()).isEqualTo(status);
    }

    private void bringBackAbout(String slug) {
        sent.forgetAll();
        var event = jdbc.sql("select id from document where slug = :slug")
                .param("slug", slug)
                .query((row, _) -> row.getLong(1))
                .single();
        var mark = sent.letter(LEO, "speech/" + event + "/test", "event/" + event);
        sent.troubles().record(new Bounce(mark, "4.2.2", "552 mailbox full"));
    }

    @Test
    void tellsOrganisersOfTheLettersOfTheirEventsAndLetsThemSendAgain() throws Exception {
        bringBackAbout("phare");
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        var home = administrator.open("/atelier/");
        assertThat(home.select("main").text())
                .contains("Une lettre n’est pas arrivée à destination.", "Rencontre du phare");
        var place = home.select("a[href$=/courrier]").attr("href");
        assertThat(place).isEqualTo("/atelier/evenements/phare/courrier");
        assertThat(administrator.open(place).select("tbody").text()).contains(LEO, "552 mailbox full");

        var done = administrator.press("Renvoyer la lettre à " + LEO);
        assertThat(done.select("[role=status]").text()).contains("La lettre repart");
        assertThat(status()).isIn("queued", "sent");
        assertThat(administrator.open("/atelier/").select("main").text()).doesNotContain("pas arrivée");
    }

    @Test
    void keepsTheLettersOfOtherEventsFromOrganisers() throws Exception {
        bringBackAbout("libre");
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        assertThat(administrator.open("/atelier/").select("main").text()).doesNotContain("pas arrivée");

        administrator.open("/atelier/evenements/libre/courrier");
        assertThat(administrator.answer().statusCode()).isEqualTo(403);
        verrerie.is(Role.ADMINISTRATOR, "");
        administrator.open("/atelier/courrier");
        verrerie.is(Role.ORGANISER, "cafes-du-port");
        administrator.post("/atelier/evenements/phare/courrier/" + id() + "/abandon", Map.of());
        assertThat(administrator.answer().statusCode()).isEqualTo(404);
        assertThat(acts()).isEmpty();

        verrerie.is(Role.EDITOR, "cafes-du-port");
        administrator.open("/atelier/evenements/phare/courrier");
        assertThat(administrator.answer().statusCode()).isEqualTo(403);
    }

    private void become(String role) {
        if (role.isEmpty()) {
            verrerie.is(new Viewer.Visitor());
        } else {
            verrerie.is(Role.valueOf(role), role.equals("ADMINISTRATOR") ? "" : "cafes-du-port");
        }
    }

    @Test
    void givesAxeNothingToSay() {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(new NewPageOptions().setViewportSize(320, 800))) {
            for (var path : List.of("/atelier/courrier", "/atelier/")) {
                page.navigate("http://localhost:" + port + path);
                assertThat(Axe.violations(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }

    private long id() {
        return jdbc.sql("select id from mail_letter")
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private String status() {
        return jdbc.sql("select status from mail_letter")
                .query((row, _) -> row.getString(1))
                .single();
    }

    private List<String> acts() {
        return jdbc.sql("select act from audit_entry where subject = 'letter/' || :id")
                .param("id", id())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
