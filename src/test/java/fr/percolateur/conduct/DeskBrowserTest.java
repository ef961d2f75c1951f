package fr.percolateur.conduct;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.live.Salle;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of those who keep a room: what a colleague does shows by itself, and nothing that one does is disturbed.
@PageTest
@Import(Salle.Entry.class)
class DeskBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Salle salle;

    private Chromium chromium;
    private Agent colleague;

    @BeforeEach
    void open() {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
        salle.open("""
                programme:
                  - {titre: "Propos liminaires", type: ouverture, duree_min: 10}
                  - {titre: "Vos questions", type: questions, duree_min: 20}""");
        salle.keepWithAnAccount();
        colleague = new Agent(port);
    }

    @AfterEach
    void close() {
        colleague.close();
        chromium.close();
    }

    private Page desk(String path) {
        var page = chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(1440, 900))
                .newPage();
        page.navigate("http://localhost:" + port + Salle.DESK + path);
        return page;
    }

    private long writePoll(String question) throws Exception {
        colleague.open(Salle.DESK + "/sondages/nouveau");
        colleague.send("/sondages", Map.of("type", "single", "question", question, "reponses", "Oui\nNon"));
        return last("poll");
    }

    private long writeDebate(String motion) throws Exception {
        colleague.open(Salle.DESK + "/debats");
        colleague.post(Salle.DESK + "/debats", Map.of("motion", motion));
        return last("debate");
    }

    private long last(String table) {
        return jdbc.sql("select max(id) from " + table)
                .query((row, _) -> row.getLong(1))
                .single();
    }

    private static Locator button(Page page, String act) {
        return page.locator("button[formaction$='" + act + "']");
    }

    @Test
    void leadsTheRoomByTheKeyboard() throws Exception {
        var page = desk("");
        button(page, "/sequences/0").focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "/arret")).isFocused();
        assertThat(page.locator("[data-annonces]")).hasText("La séquence a commencé, toutes les salles le voient.");

        var poll = writePoll("On continue ?");
        page = desk("/sondages");
        button(page, poll + "/ouverture").focus();
        page.keyboard().press("Enter");
        assertThat(button(page, poll + "/cloture")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody .fr-badge")).hasText("Clos");

        page = desk("/debats/" + writeDebate("Un courrier se signe d’un seul nom."));
        button(page, "/suite").focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "/suite")).isFocused();
        assertThat(button(page, "/suite")).hasAttribute("value", "before");

        page = desk("/mur");
        page.locator("button[value='rien']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("button[value='rien'][aria-pressed='true']")).isFocused();
    }

    @Test
    void showsWhatAColleagueDoesWhileOneWrites() throws Exception {
        var poll = writePoll("On continue ?");
        var list = desk("/sondages");
        var one = desk("/sondages/" + poll);
        assertThat(one.locator("#question")).isVisible();

        var debates = desk("/debats");
        debates.locator("#motion").fill("Faut-il signer ?");
        colleague.open(Salle.DESK + "/sondages");
        colleague.send("/" + poll + "/ouverture", Map.of());
        assertThat(list.locator("tbody .fr-badge")).hasText("Ouvert");
        var debate = writeDebate("Un courrier se signe d’un seul nom.");
        assertThat(debates.locator("tbody a")).hasText("Un courrier se signe d’un seul nom.");
        assertThat(debates.locator("#motion")).isFocused();
        assertThat(debates.locator("#motion")).hasValue("Faut-il signer ?");

        one.reload();
        button(one, "/affichage").focus();
        colleague.open(Salle.DESK + "/sondages");
        colleague.send("/" + poll + "/cloture", Map.of());
        assertThat(one.locator(".pc-poll__state .fr-badge")).hasText("Clos");
        assertThat(button(one, "/affichage")).isFocused();

        var led = desk("/debats/" + debate);
        colleague.open(Salle.DESK + "/debats/" + debate);
        colleague.send("/suite", Map.of());
        assertThat(led.locator(".pc-debate__state .fr-badge")).hasText("Avant le débat");
    }
}
