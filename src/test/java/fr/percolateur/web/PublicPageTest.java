package fr.percolateur.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.sample.SampleSite;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
        classes = {SampleSite.class, PublicPageTest.Trouble.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=-1", "percolateur.base-url=https://rencontres.example.org/"})
@ActiveProfiles("composants")
class PublicPageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void setsNoCookieAndMayBeKept() throws Exception {
        var answer = get("/_composants/home");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=0, must-revalidate, public");
        assertThat(answer.headers().firstValue("ETag"))
                .hasValueSatisfying(tag -> assertThat(tag).startsWith("W/\""));
    }

    @Test
    void answersNotModifiedToWhoHasIt() throws Exception {
        var tag = get("/_composants/event").headers().firstValue("ETag").orElseThrow();

        var again = get("/_composants/event", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void letsNothingInFromElsewhere() throws Exception {
        var headers = get("/_composants/home").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                        + " connect-src 'self'; media-src 'self'; manifest-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void bearsNoInlineStyleOrScript() throws Exception {
        for (var name : new String[] {"home", "agenda", "event", "article"}) {
            assertThat(get("/_composants/" + name).body())
                    .doesNotContain(" style=", "<style", " onclick", "javascript:");
        }
    }

    @Test
    void keepsFilesOfTheSkinForEver() throws Exception {
        var page = get("/_composants/home").body();
        var address = page.replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");

        var sheet = get(address, "Accept-Encoding", "gzip");

        assertThat(sheet.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(sheet.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(sheet.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
        assertThat(get("/assets/0000000000/comptoir.css").headers().firstValue("Cache-Control"))
                .hasValue("max-age=60, public");
        assertThat(get(address.replace("comptoir.css", "../../secret")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysInFrenchThatAPageIsNotThere() throws Exception {
        var answer = get("/rien");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains(
                        "<h1 class=\"pc-title__text\">Cette page n’existe pas</h1>",
                        "action=\"/recherche\"",
                        "/agenda/");
    }

    @Test
    void saysThatAPageWasWithdrawn() throws Exception {
        var answer = get("/agenda/retiree/");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("Cette page a été retirée");
    }

    @Test
    void tellsNothingOfWhatBroke() throws Exception {
        var answer = get("/essai/panne");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Le site a rencontré un problème").doesNotContain("secret", "Exception");
    }

    @Test
    void bearsHeadersOnErrorsToo() throws Exception {
        assertThat(get("/rien").headers().firstValue("Content-Security-Policy")).hasValue(ContentPolicy.STRICT);
        assertThat(get("/essai/panne").headers().firstValue("X-Content-Type-Options"))
                .hasValue("nosniff");
    }

    @Test
    void addsTheSlashThatIsMissing() throws Exception {
        var answer = get("/agenda/une-rencontre?vue=jour");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/agenda/une-rencontre/?vue=jour"));
    }

    @Test
    void answersProgramsByAProblem() throws Exception {
        var answer = get("/api/v1/rien");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"title\":\"Cette page n’existe pas\"", "\"status\":404", "\"instance\":\"/api/v1/rien\"");
    }

    @Test
    void refusesAMalformedAddressWithTheSamePage() throws Exception {
        var answer = get("/agenda/a%2Fb/");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Cette adresse est mal formée");
    }

    @Test
    void wastesNoWordOnWhatIsNotHttp() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: a b\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 400 ").endsWith("\r\n\r\n");
        }
    }

    @Test
    void namesItsCanonicalAddress() throws Exception {
        assertThat(get("/_composants/home").body())
                .contains("<meta property=\"og:url\" content=\"https://rencontres.example.org/_composants/home\">");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /// Addresses that go wrong in each way.
    @RestController
    static class Trouble {

        @GetMapping("/agenda/{slug}/")
        ResponseEntity<String> withdrawn() {
            throw new Withdrawn();
        }

        @GetMapping("/essai/panne")
        ResponseEntity<String> broken() {
            throw new IllegalStateException("a secret of the house");
        }
    }
}
