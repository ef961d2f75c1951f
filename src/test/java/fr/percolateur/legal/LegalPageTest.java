package fr.percolateur.legal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A site whose publisher has filled in nothing yet.
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegalPageTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @BeforeAll
    void importDocuments(@TempDir Path folder, @Autowired Imports imports) throws IOException {
        var articles = Files.createDirectories(folder.resolve("actualites"));
        Files.writeString(articles.resolve("phare.md"), "---\ntitle: Le phare\n---\n");
        Files.writeString(articles.resolve("brouillon.md"), "---\ntitle: Brouillon\npublished: false\n---\n");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    @Test
    void declaresItsAccessibilityInTheImposedFormAndConformsToNothingBeforeAnAudit() throws Exception {
        var page = page("/accessibilite/");

        assertThat(page.select("h1").text()).isEqualTo("Déclaration d’accessibilité");
        assertThat(page.select("main h2").eachText())
                .containsExactly(
                        "État de conformité",
                        "Résultats des tests",
                        "Contenus non accessibles",
                        "Établissement de cette déclaration d’accessibilité",
                        "Retour d’information et contact",
                        "Voies de recours");
        assertThat(page.select("main strong").eachText()).containsExactly("non conforme");
        assertThat(page.select("footer a[href=/accessibilite/]").text()).isEqualTo("Accessibilité : non conforme");
    }

    @Test
    void saysWhatIsStillToBeFilledIn() throws Exception {
        for (var page : Map.of("/accessibilite/", 2, "/mentions-legales/", 2, "/donnees-personnelles/", 3)
                .entrySet()) {
            assertThat(page(page.getKey()).select("main").text().split("à compléter"))
                    .as(page.getKey())
                    .hasSize(page.getValue() + 1);
        }
    }

    @Test
    void tellsWhatIsKeptOfPeopleAndUntilWhen() throws Exception {
        var page = page("/donnees-personnelles/");

        assertThat(page.select("main h3:contains(Connexions en cours) + dl > *").eachText())
                .containsExactly(
                        "Pourquoi",
                        "Vous reconnaître d’une page à l’autre, et vous laisser reconnaître une connexion qui n’est pas la vôtre.",
                        "Fondement",
                        "Mission d’intérêt public (article 6.1.e).",
                        "Effacement",
                        "Douze heures, ou à la déconnexion.");
    }

    @Test
    void namesEveryPublicPageToMachinesAndNoDraft() throws Exception {
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get("/sitemap.xml").body().getBytes(StandardCharsets.UTF_8)));
        var places = xml.getElementsByTagName("loc");

        assertThat(IntStream.range(0, places.getLength())
                        .mapToObj(at -> places.item(at).getTextContent()))
                .contains("http://localhost:8080/actualites/phare/", "http://localhost:8080/accessibilite/")
                .noneMatch(place -> place.contains("brouillon"))
                .doesNotHaveDuplicates();
    }

    @Test
    void leadsPeopleEverywhereFromThePlan() throws Exception {
        var links = page("/plan-du-site/").select("main section a").eachAttr("href");

        assertThat(links).contains("/actualites/", "/actualites/phare/", "/mentions-legales/");
        for (var link : links) {
            assertThat(get(link).statusCode()).as(link).isEqualTo(200);
        }
    }

    @Test
    void saysWhomToTellOfAWeaknessForLessThanAYear() throws Exception {
        var text = get("/.well-known/security.txt").body();
        var expires = Pattern.compile("^Expires: (.*)$", Pattern.MULTILINE).matcher(text);

        assertThat(text).startsWith("Contact: http://localhost:8080/mentions-legales/\n");
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1)))
                .isBetween(
                        Instant.now().plus(300, ChronoUnit.DAYS), Instant.now().plus(365, ChronoUnit.DAYS));
    }

    @Test
    void showsRobotsThePlan() throws Exception {
        assertThat(get("/robots.txt").body())
                .isEqualTo("User-agent: *\nDisallow: /recherche\n\nSitemap: http://localhost:8080/sitemap.xml\n");
    }

    @Test
    void answersThatNothingChangedToWhoAsksAgain() throws Exception {
        for (var address : List.of("/accessibilite/", "/plan-du-site/", "/sitemap.xml", "/robots.txt")) {
            var tag = get(address).headers().firstValue("ETag").orElseThrow();

            assertThat(get(address, "If-None-Match", tag).statusCode())
                    .as(address)
                    .isEqualTo(304);
        }
    }

    private Document page(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String address, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
