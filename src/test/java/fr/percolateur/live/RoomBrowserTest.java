package fr.percolateur.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A room in a browser: it follows by itself, takes nobody's focus, and says little.
@PageTest
@Import(Verrerie.Entry.class)
class RoomBrowserTest {

    private static final String ROOM = "/agenda/salle/direct";
    private static final String CONTROL = "/atelier/evenements/salle/direct";

    @LocalServerPort
    private int port;

    @Autowired
    private LiveRooms rooms;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    private Chromium chromium;
    private Agent keeper;

    @BeforeEach
    void open() throws Exception {
        chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
        verrerie.event("salle", Duration.ofMinutes(-10), "serie: cafes-du-port", """
                programme:
                  - {titre: "Propos liminaires", type: ouverture, duree_min: 10}
                  - {titre: "Vos questions", type: questions, duree_min: 20}""");
        jdbc.sql("delete from live_room").update();
        verrerie.is(Role.MODERATOR, "cafes-du-port");
        keeper = new Agent(port);
        keeper.open(CONTROL);
    }

    @AfterEach
    void close() {
        keeper.close();
        chromium.close();
    }

    private BrowserContext context(int width, ColorScheme scheme, boolean script) {
        return chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(script));
    }

    private Page enter(BrowserContext context) {
        var page = context.newPage();
        page.navigate("http://localhost:" + port + "/d/"
                + rooms.of("salle").orElseThrow().code());
        page.getByText("Entrer", new Page.GetByTextOptions().setExact(true)).click();
        return page;
    }

    @Test
    void followsTheProgrammeAndLeavesTheFocusWhereItIs() throws Exception {
        try (var context = context(360, ColorScheme.LIGHT, true)) {
            var page = enter(context);
            var leave = page.getByText("Quitter la salle");
            leave.focus();
            keeper.send("/sequences/1", Map.of());

            assertThat(page.locator(".pc-live__now")).hasText("Vos questions");
            assertThat(page.locator("[data-annonces]")).containsText("Maintenant : Vos questions.");
            assertThat(leave).isFocused();
            assertThat(page.locator("#deroule [aria-current=step]")).containsText("Vos questions");
        }
    }

    @Test
    void saysNothingWhileAnnouncementsArePaused() throws Exception {
        try (var context = context(1440, ColorScheme.LIGHT, true)) {
            var page = enter(context);
            var pause = page.getByText("Suspendre les annonces vocales");
            pause.click();
            assertThat(pause).hasAttribute("aria-pressed", "true");
            keeper.send("/sequences/0", Map.of());
            assertThat(page.locator(".pc-live__now")).hasText("Propos liminaires");
            assertThat(page.locator("[data-annonces]")).isEmpty();
        }
    }

    @Test
    void isTheSameWithoutScriptByLoadingItAgain() throws Exception {
        try (var context = context(768, ColorScheme.DARK, false)) {
            var page = enter(context);
            keeper.send("/sequences/1", Map.of());
            page.getByText("Actualiser", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator(".pc-live__now")).hasText("Vos questions");

            page.getByText("Actualiser toutes les 30 secondes").click();
            assertThat(page.url()).endsWith("?rythme");
            page.getByText("Quitter la salle").click();
            assertThat(page.locator("[name=code]")).isVisible();
        }
    }

    @Test
    void readsCaptionsInTheSizeThatOneChoseBeforeOnThisDevice() throws Exception {
        keeper.open("/atelier/evenements/salle/direct/sous-titres");
        keeper.send("/sous-titres", Map.of("texte", "Bonjour à toutes et à tous."));
        try (var context = context(360, ColorScheme.LIGHT, true)) {
            var page = enter(context);
            assertThat(page.locator(".pc-captions")).hasCSS("font-size", "19px");
            page.getByText("Très grande").click();
            assertThat(page.locator(".pc-captions")).hasCSS("font-size", "32.64px");

            page.reload();
            assertThat(page.locator("[name=taille-sous-titres][value=huge]")).isChecked();
            assertThat(page.locator(".pc-captions")).hasCSS("font-size", "32.64px");
        }
        try (var context = context(360, ColorScheme.LIGHT, false)) {
            var page = enter(context);
            page.getByText("Très grande").click();
            assertThat(page.locator(".pc-captions")).hasCSS("font-size", "32.64px");
        }
    }

    @Test
    void hasNothingThatAMachineFindsWrong() throws Exception {
        keeper.send("/sequences/0", Map.of());
        keeper.open("/atelier/evenements/salle/direct/sous-titres");
        keeper.send("/sous-titres", Map.of("texte", "Bonjour à toutes et à tous. On commence."));
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (var context = context(scheme == ColorScheme.DARK ? 1440 : 360, scheme, true)) {
                var page = enter(context);
                for (var path : new String[] {
                    ROOM, ROOM + "/sous-titres", ROOM + "/mur", "/d", CONTROL, CONTROL + "/sous-titres"
                }) {
                    page.navigate("http://localhost:" + port + path);
                    Snapshots.keepWhole(
                            page, Path.of("target/screenshots/live", path.replace('/', '-') + "-" + scheme + ".png"));
                    assertThat(Axe.violations(page)).as(path + " " + scheme).isEmpty();
                }
            }
        }
    }
}
