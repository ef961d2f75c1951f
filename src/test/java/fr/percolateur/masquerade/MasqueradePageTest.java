package fr.percolateur.masquerade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewPageOptions;
import fr.percolateur.Percolateur;
import fr.percolateur.journeys.Axe;
import fr.percolateur.journeys.Chromium;
import fr.percolateur.node.IdentitySettings.ProConnect;
import fr.percolateur.node.NodeBeans;
import fr.percolateur.node.Ports;
import fr.percolateur.node.Settings;
import fr.percolateur.node.TestDatabase;
import fr.percolateur.signin.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The demo’s provider as a browser sees it: the site signs people in by it, over HTTP, with userinfo signed.
class MasqueradePageTest {

    private static int port;
    private static ConfigurableApplicationContext site;

    private final Browser someone = new Browser(port);

    @BeforeAll
    static void start() throws IOException {
        port = Ports.free();
        var settings = Settings.read(Map.of(
                "PERCOLATEUR_PORT",
                String.valueOf(port),
                "PERCOLATEUR_MANAGEMENT_PORT",
                "0",
                "PERCOLATEUR_BASE_URL",
                "http://localhost:" + port));
        var provider = new ProConnect(Masquerade.issuer(settings.baseUrl()), Masquerade.CLIENT, "secret", true);
        var application = new SpringApplication(Percolateur.class);
        application.addInitializers(
                new NodeBeans(settings.identifyingBy(provider), TestDatabase.fresh()),
                context -> ((GenericApplicationContext) context).registerBean(Masquerade.class, Masquerade::new));
        site = application.run();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void letsOneBeAnyOfADozenAndGoOn() throws Exception {
        var choice = location(someone.get("/connexion/proconnect?suite=/agenda/"));
        var page = someone.get(choice);
        assertThat(page.body().split("type=\"radio\"", -1)).hasSize(12 + 1);

        var back = someone.submit(choice, "/demo/identite/autoriser", "agent=issa.keita");
        var entered = someone.get(location(back));

        assertThat(location(entered)).isEqualTo("/agenda/");
        assertThat(someone.get("/connexion").body())
                .contains("Issa Keïta", "issa.keita@prefecture-valbrume.example.org");

        var left = someone.submit("/connexion", "/deconnexion", "");
        var returned = someone.get(location(left));
        assertThat(location(someone.get(location(returned)))).isEqualTo("/deconnexion");
        assertThat(someone.get("/connexion").body()).contains("Recevoir un code");
    }

    @Test
    void opensRolesThatOpenMuchToASecondFactorAlone() throws Exception {
        site.getBean(JdbcClient.class).sql("""
                insert into agent (email, created_at)
                values ('gaspard.ollivier@valbrume.example.org', now()), ('tancrede.vial@valbrume.example.org', now())
                """).update();
        site.getBean(JdbcClient.class).sql("""
                insert into agent_grant (agent_id, role, series, granted_at)
                select id, 'organiser', 'cafe-transfo', now() from agent where email ~ '^(gaspard|tancrede)'
                """).update();
        be(someone, "gaspard.ollivier", "");
        assertThat(location(someone.get("/atelier/"))).isEqualTo("/connexion/second-facteur?suite=%2Fatelier%2F");
        var again = Jsoup.parse(someone.get("/connexion/second-facteur?suite=%2Fatelier%2F")
                        .body())
                .select("main a[href*=proconnect]")
                .attr("href");
        var choice = location(someone.get(again));
        assertThat(URLDecoder.decode(choice, StandardCharsets.UTF_8))
                .contains("claims={\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"eidas0-mfa\",")
                .contains("login_hint=gaspard.ollivier@valbrume.example.org");
        var refused =
                someone.get(location(someone.submit(choice, "/demo/identite/autoriser", "agent=gaspard.ollivier")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("n’a pas pu demander de second facteur");
        assertThat(someone.get("/connexion").body()).contains("Gaspard Ollivier");

        var tancrede = new Browser(port);
        be(tancrede, "tancrede.vial", "");
        assertThat(tancrede.get("/atelier/").statusCode()).isEqualTo(200);
    }

    private static void be(Browser browser, String agent, String more) throws Exception {
        var choice = location(browser.get("/connexion/proconnect?suite=/agenda/" + more));
        browser.get(location(browser.submit(choice, "/demo/identite/autoriser", "agent=" + agent)));
    }

    /// Browsers apply our policy on forms to where their answers lead: only a browser shows that it lets one through.
    @Test
    void worksInABrowserWithoutScript() {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser()
                        .newPage(
                                new NewPageOptions().setJavaScriptEnabled(false).setViewportSize(360, 800))) {
            page.navigate("http://localhost:" + port + "/connexion?suite=/deconnexion");
            page.getByText("S’identifier avec ProConnect").click();
            page.getByLabel("Leïla Morvan").check();
            page.getByText("Continuer").click();
            assertThat(page.url()).endsWith("/deconnexion");

            page.navigate("http://localhost:" + port + "/connexion");
            assertThat(page.locator("main").innerText()).contains("Leïla Morvan", "ProConnect confirme");
            page.getByText("Se déconnecter").click();

            assertThat(page.url()).endsWith("/deconnexion");
            assertThat(page.locator("h1").innerText()).isEqualTo("Vous êtes déconnecté·e");
            page.navigate("http://localhost:" + port + "/connexion");
            assertThat(page.locator("h1").innerText()).isEqualTo("Se connecter");
        }
    }

    @Test
    void givesAxeNothingToSay() throws Exception {
        try (var chromium = Chromium.open().orElseGet(() -> abort(Chromium.MISSING));
                var page = chromium.browser().newPage(new NewPageOptions().setViewportSize(320, 800))) {
            for (var path : List.of(
                    "/connexion",
                    location(someone.get("/connexion/proconnect")),
                    "/connexion/proconnect/retour",
                    "/deconnexion")) {
                page.navigate(path.startsWith("/") ? "http://localhost:" + port + path : path);
                assertThat(Axe.violations(page)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }

    @Test
    void leadsNowhereElse() throws Exception {
        var choice = location(someone.get("/connexion/proconnect"))
                .replaceFirst("redirect_uri=[^&]*", "redirect_uri=https://example.org/");

        assertThat(someone.submit(choice, "/demo/identite/autoriser", "agent=issa.keita")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void takesNoCodeTwiceNorOneThatItDidNotGive() throws Exception {
        var token = someone.post(
                "/demo/identite/jeton",
                "code=forged&redirect_uri=" + URI.create("http://localhost:" + port + "/connexion/proconnect/retour"));

        assertThat(token.statusCode()).isEqualTo(400);
        assertThat(token.body()).isEqualTo("{\"error\":\"invalid_grant\"}");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
