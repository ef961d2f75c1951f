package fr.percolateur.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.sample.Sample;
import fr.percolateur.sample.SampleSite;
import fr.percolateur.viewer.Viewer;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A form is answered only when it came from a page of ours, and needs no session for it.
@SpringBootTest(
        classes = {SampleSite.class, FormPageTest.Forms.class, FormPageTest.FromElsewhere.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"management.server.port=-1", "percolateur.base-url=https://rencontres.example.org/"})
@ActiveProfiles("composants")
class FormPageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void setsACookieThatNoNeighbourCanSetAndNoScriptCanRead() throws Exception {
        var page = get("/formulaire");

        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("__Host-formulaire=[0-9a-f-]{36}; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void answersAFormOfOurs() throws Exception {
        var page = get("/formulaire");

        var answer = post("/formulaire", cookie(page), "prenom=Ines&_formulaire=" + token(page));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Ines");
    }

    @Test
    void refusesAFormThatIsNotOurs() throws Exception {
        var page = get("/formulaire");

        var withoutToken = post("/formulaire", cookie(page), "prenom=Ines");
        var withoutCookie = post("/formulaire", "", "prenom=Ines&_formulaire=" + token(page));
        var ofAnother = post("/formulaire", cookie(page), "prenom=Ines&_formulaire=" + token(get("/formulaire")));

        assertThat(withoutToken.statusCode()).isEqualTo(403);
        assertThat(withoutToken.body()).contains("Vous ne pouvez pas aller plus loin");
        assertThat(withoutCookie.statusCode()).isEqualTo(403);
        assertThat(ofAnother.statusCode()).isEqualTo(403);
    }

    @Test
    void givesBackWhatWasTypedWhenTheCookieIsGone() throws Exception {
        var typed = "prenom=In%C3%A8s&attentes=Comprendre%0D%0APuis+agir&_formulaire=" + token(get("/formulaire"));
        var kept = postFrom("Sec-Fetch-Site", "same-origin", "/formulaire?jour=1", typed);

        assertThat(kept.statusCode()).isEqualTo(403);
        var page = Jsoup.parse(kept.body());
        assertThat(page.select("h1").text()).isEqualTo("Envoyez de nouveau : rien n’est perdu");
        var form = page.select("main form[method=post]");
        assertThat(form.attr("action")).isEqualTo("/formulaire?jour=1");
        assertThat(hidden(form)).containsExactly("prenom=Inès", "attentes=Comprendre\r\nPuis agir");

        var sent = post("/formulaire?jour=1", cookie(kept), "prenom=In%C3%A8s&_formulaire=" + token(kept));
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).isEqualTo("Inès");
    }

    @Test
    void asksForAFileAgainWithWhatWasTypedBesideIt() throws Exception {
        var body = """
                --limite\r
                Content-Disposition: form-data; name="legende"\r
                \r
                Le phare\r
                --limite\r
                Content-Disposition: form-data; name="fichier"; filename="phare.jpg"\r
                Content-Type: image/jpeg\r
                \r
                rien\r
                --limite--\r
                """;
        var kept = CLIENT.send(
                request("/formulaire")
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "multipart/form-data; boundary=limite")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());

        var form = Jsoup.parse(kept.body()).select("main form[method=post]");
        assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(hidden(form)).containsExactly("legende=Le phare");
        assertThat(form.select("input[type=file]").eachAttr("name")).containsExactly("fichier");
    }

    /// Else a page elsewhere would have a person press a button of ours for a form of theirs.
    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, https://ailleurs.example.org",
        "Origin, null",
        "X-Nothing, ''",
    })
    void givesNothingBackOfAFormFromElsewhere(String header, String value) throws Exception {
        var refused = postFrom(header, value, "/formulaire", "prenom=Ines");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body()).select("form[method=post]")).isEmpty();
        assertThat(refused.body()).doesNotContain("Ines");
    }

    @Test
    void knowsItsOwnPagesWhereBrowsersSayTheirOriginAlone() throws Exception {
        var kept = postFrom("Origin", "http://localhost:" + port, "/formulaire", "prenom=Ines");

        assertThat(hidden(Jsoup.parse(kept.body()).select("main form[method=post]")))
                .containsExactly("prenom=Ines");
    }

    @Test
    void givesBackWhatWasTypedByOneWhoIsNoLongerSignedIn() throws Exception {
        var page = get("/formulaire");
        var sent = CLIENT.send(
                request("/reserve")
                        .header("Cookie", cookie(page))
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("mot=Bonjour&_formulaire=" + token(page)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(sent.statusCode()).isEqualTo(403);
        var kept = Jsoup.parse(sent.body());
        assertThat(kept.select("h1").text()).isEqualTo("Connectez-vous : rien n’est perdu");
        assertThat(kept.select("main a[target=_blank]").attr("href")).isEqualTo("/connexion?suite=%2Freserve");
        assertThat(hidden(kept.select("main form[method=post]"))).containsExactly("mot=Bonjour");
        assertThat(post("/reserve", cookie(page), "mot=Bonjour&_formulaire=" + token(page))
                        .statusCode())
                .isEqualTo(303);
    }

    /// Of a stranger nobody keeps megabytes, whether their length is told or not.
    @Test
    void saysHowMuchAFormHolds() throws Exception {
        var page = get("/formulaire");
        var large = "_formulaire=%s&prenom=%s".formatted(token(page), "a".repeat(300_000));
        var told = post("/formulaire", cookie(page), large);
        var inPieces = CLIENT.send(
                request("/formulaire")
                        .header("Cookie", cookie(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(large.getBytes(StandardCharsets.US_ASCII))))
                        .build(),
                BodyHandlers.ofString());

        for (var answer : List.of(told, inPieces)) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("Cet envoi est trop lourd", "256\u00A0Ko au plus");
        }
    }

    @Test
    void takesFromElsewhereWhatIsDeclaredOpen() throws Exception {
        assertThat(post("/ailleurs/12", "", "").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsAVisitorToSignInAndBack() throws Exception {
        var answer = get("/reserve?jour=1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/connexion?suite=%2Freserve%3Fjour%3D1");
    }

    @Test
    void leadsFromAnActThatIsOpenedToThePageThatHasItsButton() throws Exception {
        var act = get("/formulaire/12/retrait");

        assertThat(act.statusCode()).isEqualTo(303);
        assertThat(act.headers().firstValue("Location")).hasValue("/formulaire");
        assertThat(get("/ailleurs/12").statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> postFrom(String header, String value, String path, String form) throws Exception {
        return CLIENT.send(
                request(path)
                        .header(header, value)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<String> hidden(Elements form) {
        return form.select("input[type=hidden]:not([name=_formulaire])").stream()
                .map(input -> input.attr("name") + "=" + input.attr("value"))
                .toList();
    }

    private HttpResponse<String> post(String path, String cookie, String form) throws Exception {
        return CLIENT.send(
                request(path)
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String cookie(HttpResponse<String> page) {
        return page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static String token(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("input[name=_formulaire]").attr("value");
    }

    @RestController
    static class Forms {

        private final Pages pages;

        Forms(Pages pages) {
            this.pages = pages;
        }

        @GetMapping("/formulaire")
        ResponseEntity<byte[]> form() {
            var page = Page.of("Un formulaire", "/formulaire");
            return pages.showOnce(HttpStatus.OK, page, "sample/form", new Sample(page));
        }

        @PostMapping("/formulaire")
        String take(@RequestParam String prenom) {
            return prenom;
        }

        @PostMapping("/formulaire/{number}/retrait")
        String withdraw() {
            return "";
        }

        @PostMapping("/ailleurs/{number}")
        String takeFromElsewhere() {
            return "";
        }

        @PostMapping("/reserve")
        String take(Viewer.SignedIn viewer) {
            return viewer.name();
        }

        @GetMapping("/reserve")
        String keep(Viewer.SignedIn viewer) {
            return viewer.name();
        }
    }

    static class FromElsewhere {

        @Bean
        OpenPost elsewhere() {
            return new OpenPost("/ailleurs/{number}");
        }
    }
}
