package fr.percolateur.checkin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.node.PageTest;
import fr.percolateur.terms.Mode;
import fr.percolateur.ticket.Tickets;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A phone at the door whose network comes and goes.
@PageTest
@Import(Verrerie.Entry.class)
class DoorOfflineTest {

    private static final String LIST = "/atelier/agenda/phare/emargement/liste.json";

    @LocalServerPort
    private int port;

    @Autowired
    private Tickets tickets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Verrerie verrerie;

    @Test
    void keepsTheDoorWithoutNetworkAndTellsEverythingLater() {
        var chromium = Chromium.open();
        assumeTrue(chromium.isPresent(), Chromium.MISSING);
        try (var browser = chromium.get()) {
            verrerie.is(Role.DOOR, "cafes-du-port");
            var nadia = tickets.of(verrerie.seat("phare", "Nadia", Mode.ONSITE));
            var context = browser.browser().newContext();
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/atelier/agenda/phare/emargement");
            page.waitForSelector("[data-prete]");
            var late = tickets.of(verrerie.seat("phare", "Aurele", Mode.ONSITE));

            context.setOffline(true);
            page.reload();
            show(page, nadia.code(), "Bienvenue Nadia Vauquier");
            show(page, nadia.scanned(), "Déjà enregistré·e Nadia Vauquier");
            // signed after the list was taken along: genuine, by whom the server will say
            show(page, late.scanned(), "Gardé");
            show(page, late.scanned().replace("P1:", "P1:1"), "Ce n’est pas un billet");
            assertThat(page.locator("[data-garde]")).containsText("4");
            page.reload();
            assertThat(page.locator("[data-garde]")).containsText("4");

            context.setOffline(false);
            // it asks again by itself
            assertThat(page.locator("[data-garde]")).hasText("", new HasTextOptions().setTimeout(30_000));
            assertThat(jdbc.sql("select outcome from checkin_scan order by scanned_at")
                            .query((row, _) -> row.getString(1))
                            .list())
                    .containsExactly("arrived", "again", "arrived", "unknown");
        }
    }

    @Test
    void forgetsTheNamesAfterTwoDays() {
        var chromium = Chromium.open();
        assumeTrue(chromium.isPresent(), Chromium.MISSING);
        try (var browser = chromium.get()) {
            verrerie.is(Role.DOOR, "cafes-du-port");
            var basile = tickets.of(verrerie.seat("phare", "Basile", Mode.ONSITE));
            var context = browser.browser().newContext();
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/atelier/agenda/phare/emargement");
            page.waitForSelector("[data-prete]");

            context.setOffline(true);
            page.clock()
                    .setFixedTime(
                            System.currentTimeMillis() + Duration.ofDays(3).toMillis());
            page.reload();
            show(page, basile.code(), "Gardé");
            assertThat(page.evaluate("caches.match('/atelier/agenda/phare/emargement/liste.json', { ignoreVary: true })"
                            + ".then((list) => list === undefined)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void readsNothingThatIsPastItsEnd() {
        var chromium = Chromium.open();
        assumeTrue(chromium.isPresent(), Chromium.MISSING);
        try (var browser = chromium.get()) {
            verrerie.is(Role.DOOR, "cafes-du-port");
            var context = browser.browser().newContext();
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/atelier/agenda/phare/emargement");
            page.waitForSelector("[data-prete]");
            page.reload();
            page.waitForSelector("[data-prete]");
            age(page);

            context.setOffline(true);

            assertThat(page.evaluate("fetch('%s').then(() => 'read', () => 'gone')".formatted(LIST)))
                    .isEqualTo("gone");
        }
    }

    @Test
    void forgetsOnWhicheverPageOfOursIsOpened() {
        var chromium = Chromium.open();
        assumeTrue(chromium.isPresent(), Chromium.MISSING);
        try (var browser = chromium.get()) {
            verrerie.is(Role.DOOR, "cafes-du-port");
            var page = browser.browser().newContext().newPage();
            page.navigate("http://localhost:" + port + "/atelier/agenda/phare/emargement");
            page.waitForSelector("[data-prete]");
            age(page);

            page.navigate("http://localhost:" + port + "/agenda/");

            page.waitForFunction("async () => (await (await caches.open('emargement')).keys())"
                    + ".every((each) => !each.url.endsWith('liste.json'))");
        }
    }

    /// As if the list had been brought long ago.
    private static void age(Page page) {
        page.evaluate("""
                (async () => {
                  const cache = await caches.open('emargement');
                  const list = await cache.match('%1$s', { ignoreVary: true });
                  const headers = new Headers(list.headers);
                  headers.set('X-Garde-Jusqu-A', Date.now() - 1);
                  await cache.delete('%1$s', { ignoreVary: true });
                  await cache.put('%1$s', new Response(await list.blob(), { headers }));
                })()
                """.formatted(LIST));
    }

    private static void show(Page page, String code, String told) {
        page.fill("#billet", code);
        page.press("#billet", "Enter");
        assertThat(page.locator("[role=status]").first()).containsText(told);
    }
}
