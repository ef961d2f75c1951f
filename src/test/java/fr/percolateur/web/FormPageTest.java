package fr.percolateur.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.sample.Sample;
import fr.percolateur.sample.SampleSite;
import fr.percolateur.viewer.Viewer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
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
