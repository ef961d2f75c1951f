package fr.percolateur.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.percolateur.accounts.Agents;
import fr.percolateur.checkin.Verrerie;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.journeys.Snapshots;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.node.PageTest;
import fr.percolateur.signup.Agent;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A draft, shown to someone who has no account.
@PageTest
@Import(Verrerie.Entry.class)
class SharingPageTest {

    private static final String PAGE = "/atelier/evenements/digue/partage";
    private static final String NOE = "noe@verrerie.gouv.fr";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Verrerie verrerie;

    @Autowired
    private Agents agents;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SharedLinks links;

    @Autowired
    @Qualifier("sharedLinksKept")
    private PersonalData kept;

    private Agent writer;
    private Agent reader;

    @BeforeEach
    void enter() throws IOException {
        writer = new Agent(port);
        reader = new Agent(port);
        var id = agents.arrive(new EmailAddress(NOE)).id();
        verrerie.is(new Viewer.SignedIn(id, "Noé Brindeau", NOE, Set.of(new Grant(Role.EDITOR, "cafes-du-port"))));
        draft(false);
        jdbc.sql("delete from sharing_link").update();
    }

    @AfterEach
    void leave() {
        writer.close();
        reader.close();
    }

    private void draft(boolean isPublic) throws IOException {
        Files.createDirectories(folder.resolve("agenda"));
        Files.writeString(folder.resolve("agenda/digue.md"), """
                ---
                title: "Sur la digue"
                published: %s
                serie: cafes-du-port
                event_start_date: 2027-01-20 09:00:00 +01:00
                ---
                On regarde la mer monter.
                """.formatted(isPublic));
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    /// The path of a new link.
    private String share() throws Exception {
        writer.open(PAGE);
        var shown = writer.send("/partage", Map.of("jours", "7"));
        return URI.create(shown.select("input[type=url]").attr("value")).getPath();
    }

    @Test
    void showsTheDraftUnderABandAndTellsNobodyElse() throws Exception {
        var link = share();
        var page = reader.open(link);

        assertThat(reader.answer().statusCode()).isEqualTo(200);
        assertThat(page.select("main").text())
                .startsWith("Brouillon, lien valable jusqu’au ")
                .contains("Sur la digue", "On regarde la mer monter.");
        assertThat(page.select("main img").eachAttr("src")).isEmpty();
        assertThat(page.select("main a[href$=.ics], link[rel=alternate][href*=digue]"))
                .isEmpty();
        for (var each : List.of("", "/page", "/telephone")) {
            reader.open(link + each);
            assertThat(reader.answer().headers().map())
                    .containsEntry("Cache-Control", List.of("no-store"))
                    .containsEntry("X-Robots-Tag", List.of("noindex, nofollow"))
                    .containsEntry("Referrer-Policy", List.of("no-referrer"));
        }
        assertThat(reader.open("/agenda/digue/").select("main").text()).doesNotContain("On regarde");
    }

    @Test
    void letsOnlyPagesOfThisSiteFrameTheDraftAndThemFrameNothingElse() throws Exception {
        var link = share();
        assertThat(policy(reader, link)).contains("frame-ancestors 'self'").doesNotContain("frame-src");
        assertThat(policy(reader, link + "/page")).contains("frame-ancestors 'self'");
        assertThat(policy(writer, PAGE + "/page")).contains("frame-ancestors 'self'");
        for (var framing : List.of(policy(writer, PAGE), policy(reader, link + "/telephone"))) {
            assertThat(framing).contains("frame-ancestors 'none'").endsWith("frame-src 'self'");
        }
        assertThat(policy(reader, "/agenda/"))
                .contains("frame-ancestors 'none'")
                .doesNotContain("frame-src");
    }

    private static String policy(Agent agent, String address) throws Exception {
        agent.open(address);
        return agent.answer().headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    @Test
    void keepsNoLinkThatOpensAnything() throws Exception {
        var token = share().substring("/apercu/".length());

        assertThat(jdbc.sql("select sharing_link::text from sharing_link")
                        .query((row, _) -> row.getString(1))
                        .single())
                .doesNotContain(token);
        assertThat(writer.open(PAGE).html()).doesNotContain(token);
    }

    @Test
    void countsOpeningsButNoneOfThePhone() throws Exception {
        var link = share();
        assertThat(row()).contains(NOE, "Jamais ouvert");
        reader.open(link + "/telephone");
        reader.open(link + "/page");
        assertThat(row()).contains("Jamais ouvert");
        reader.open(link);
        reader.open(link);

        assertThat(row()).contains("2 fois, la dernière le");
    }

    @Test
    void countsNoProgramThatFetchesThePreviewOfALink() throws Exception {
        var link = URI.create("http://localhost:" + port + share());
        try (var client = HttpClient.newHttpClient()) {
            var fetched =
                    client.send(HttpRequest.newBuilder(link).HEAD().build(), HttpResponse.BodyHandlers.discarding());
            assertThat(fetched.statusCode()).isEqualTo(200);
            for (var name : List.of(
                    "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                    "TelegramBot (like TwitterBot)",
                    "facebookexternalhit/1.1",
                    "WhatsApp/2.23.20.0",
                    "Synapse (bot; +https://github.com/matrix-org/synapse)",
                    "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5")) {
                fetch(client, link, "User-Agent", name);
            }
            fetch(client, link, "Sec-Purpose", "prefetch;prerender");
            assertThat(row()).contains("Jamais ouvert");

            fetch(client, link, "User-Agent", "Mozilla/5.0 (Linux; Android 13; CUBOT P60) Chrome/120 Mobile");
            assertThat(row()).contains("1 fois");
        }
    }

    private static void fetch(HttpClient client, URI link, String header, String value) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(link).header(header, value).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).contains("On regarde la mer monter.");
    }

    private Document revoke() throws Exception {
        var link = writer.open(PAGE).select("button[name=lien]").attr("value");
        return writer.send("/retrait", Map.of("lien", link));
    }

    private String row() throws Exception {
        return writer.open(PAGE).select("tbody").text();
    }

    @Test
    void lastsAsLongAsItsMakerSaysAndAWeekWhenTheySayNothing() throws Exception {
        writer.open(PAGE);
        writer.send("/partage", Map.of("jours", "1"));
        writer.send("/partage", Map.of("jours", "3650"));
        writer.send("/partage", Map.of());

        assertThat(jdbc.sql("select extract(day from expires_at - created_at) from sharing_link order by id")
                        .query((row, _) -> row.getInt(1))
                        .list())
                .containsExactly(1, 7, 7);
    }

    @Test
    void opensNothingOnceItIsOverAndIsForgotten() throws Exception {
        var link = share();
        jdbc.sql(
                        "update sharing_link set created_at = now() - interval '8 days', expires_at = now() - interval '1 second'")
                .update();

        assertIsOver(link);
        assertThat(writer.open(PAGE).select("main").text()).contains("Aucun lien n’est en cours.");
        assertThat(links.forget(Instant.now())).isEqualTo(1);
        assertIsOver(link);
    }

    @Test
    void forgetsNoLinkThatStillOpensSomething() throws Exception {
        var link = share();
        assertThat(links.forget(Instant.now())).isZero();
        reader.open(link);
        assertThat(reader.answer().statusCode()).isEqualTo(200);
    }

    @Test
    void opensNothingOnceItIsRevoked() throws Exception {
        var link = share();
        var page = revoke();

        assertThat(page.select("main").text()).contains("Le lien est retiré", "Aucun lien n’est en cours.");
        assertIsOver(link);
    }

    private void assertIsOver(String link) throws Exception {
        for (var each : List.of("", "/page", "/telephone")) {
            var page = reader.open(link + each);
            assertThat(reader.answer().statusCode()).isEqualTo(410);
            assertThat(page.select("h1").text()).isEqualTo("Ce lien ne montre plus rien");
            assertThat(page.text()).doesNotContain("digue");
            assertThat(reader.answer().headers().map())
                    .containsEntry("Cache-Control", List.of("no-store"))
                    .containsEntry("X-Robots-Tag", List.of("noindex, nofollow"))
                    .containsEntry("Referrer-Policy", List.of("no-referrer"));
        }
    }

    @Test
    void revokesNoLinkOfAnotherDocument() throws Exception {
        var link = share();
        var id = jdbc.sql("select id from sharing_link")
                .query((row, _) -> row.getString(1))
                .single();
        writer.open(PAGE);
        writer.post("/atelier/evenements/phare/partage/retrait", Map.of("lien", id));

        assertThat(writer.answer().statusCode()).isEqualTo(200);
        reader.open(link);
        assertThat(reader.answer().statusCode()).isEqualTo(200);
    }

    @Test
    void leadsToThePublicPageOnceThereIsOne() throws Exception {
        var link = share();
        draft(true);

        reader.open(link);
        assertThat(reader.path()).isEqualTo("/agenda/digue/");
        assertThat(reader.answer().statusCode()).isEqualTo(200);
        assertThat(writer.open(PAGE).select("main").text()).contains("Ce document est déjà en ligne.");
    }

    @Test
    void writesDownWhoMadeAndRevokedIt() throws Exception {
        share();
        revoke();

        assertThat(jdbc.sql("select act from audit_entry where act like 'draft.%' order by id desc limit 2")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("draft.unshared", "draft.shared");
    }

    @Test
    void givesItsMakerTheLinksAndForgetsTheirNameAlone() throws Exception {
        var link = share();
        var holding = kept.holder().orElseThrow();

        assertThat(holding.of(NOE)).extracting(Held::title).containsExactly("Sur la digue");
        assertThat(holding.erase(NOE)).isEmpty();
        assertThat(holding.of(NOE)).isEmpty();
        assertThat(row()).contains("Une personne qui n’a plus de compte");
        reader.open(link);
        assertThat(reader.answer().statusCode()).isEqualTo(200);
    }

    @Test
    void isFoundFromTheForm() throws Exception {
        assertThat(writer.open("/atelier/evenements/digue/redaction")
                        .select("main a[href=" + PAGE + "]")
                        .eachText())
                .containsExactly("Partager");
    }

    @Test
    void showsThePageOnAPhoneAndGivesAxeNothingToSay() throws Exception {
        var link = share();
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING))) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (var width : List.of(360, 1440)) {
                    try (var shown = chromium.browser()
                            .newPage(new NewPageOptions()
                                    .setViewportSize(width, 900)
                                    .setColorScheme(scheme))) {
                        var name = scheme == ColorScheme.DARK ? "-" + width + "-sombre" : "-" + width;
                        phone(shown, PAGE, width, "partage-atelier" + name);
                        phone(shown, link + "/telephone", width, "partage-telephone" + name);
                        look(shown, link, width, "partage-apercu" + name);
                        look(shown, "/apercu/rien", width, "partage-fini" + name);
                    }
                }
            }
        }
    }

    private void phone(Page shown, String address, int width, String name) throws Exception {
        shown.navigate("http://localhost:" + port + address);
        shown.locator("iframe").scrollIntoViewIfNeeded();
        assertThat(shown.frameLocator("iframe").locator("h1").textContent()).contains("Sur la digue");
        if (width > 390) {
            assertThat(shown.evaluate("document.querySelector('iframe').clientWidth"))
                    .isEqualTo(390);
        }
        check(shown, width, name);
    }

    private void look(Page shown, String address, int width, String name) throws Exception {
        shown.navigate("http://localhost:" + port + address);
        check(shown, width, name);
    }

    private static void check(Page shown, int width, String name) throws Exception {
        assertThat(Axe.violations(shown)).as(name).isEmpty();
        assertThat(shown.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(width);
        var file = Path.of("target/screenshots", name + ".png");
        Files.createDirectories(file.getParent());
        Snapshots.keepWhole(shown, file);
    }
}
