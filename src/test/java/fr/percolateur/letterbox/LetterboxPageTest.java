package fr.percolateur.letterbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.Attachment;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part.Button;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.node.PageTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@PageTest
@ContextConfiguration(initializers = DemoNode.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
class LetterboxPageTest {

    private final Outbox outbox;

    @LocalServerPort
    private int port;

    LetterboxPageTest(Outbox outbox) {
        this.outbox = outbox;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void showsTheLettersThatTheSiteSends() throws Exception {
        outbox.post(Letter.service(
                        new EmailAddress("ines@marees.example.org"),
                        "test/1",
                        "Votre <place>",
                        new Paragraph("Bonjour,"),
                        new Button("Confirmer", "https://cafes.example.org/inscription/abc"))
                .attaching(new Attachment("programme.txt", "text/plain", "<b>16 h".getBytes(StandardCharsets.UTF_8))));
        while (get("/demo/courrier.json").body().equals("[]")) {
            Thread.onSpinWait();
        }

        var all = get("/demo/courrier.json");
        assertThat(all.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(all.body())
                .startsWith(
                        "[{\"to\":\"ines@marees.example.org\",\"subject\":\"Votre <place>\",\"text\":\"Bonjour,\\n\\n"
                                + "Confirmer\u00A0:\\nhttps://cafes.example.org/inscription/abc\\n\\n-- \\nPercolateur\\n")
                .contains("\",\"messageId\":\"<");
        assertThat(get("/demo/courrier.json?to=leo@marees.example.org").body()).isEqualTo("[]");

        var list = Jsoup.parse(get("/demo/courrier").body());
        assertThat(list.select("table a[href=/demo/courrier/1]").text()).isEqualTo("Votre <place>");

        var letter = Jsoup.parse(get("/demo/courrier/1").body());
        assertThat(letter.select("h1").text()).isEqualTo("Votre <place>");
        assertThat(letter.select(".pc-letter__text a").attr("href"))
                .isEqualTo("https://cafes.example.org/inscription/abc");

        var html = get("/demo/courrier/1/html");
        assertThat(Jsoup.parse(html.body()).select("a.button").attr("href"))
                .isEqualTo("https://cafes.example.org/inscription/abc");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none';")
                .contains("style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(html.body()).doesNotContain("\r");

        var file = get("/demo/courrier/1/piece/1");
        assertThat(file.body()).isEqualTo("<b>16 h");
        assertThat(file.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
    }

    @Test
    void hasNoPageForALetterThatIsNotThere() throws Exception {
        assertThat(get("/demo/courrier/999999").statusCode()).isEqualTo(404);
        assertThat(get("/demo/courrier/0").statusCode()).isEqualTo(404);
        assertThat(get("/demo/courrier?page=99").statusCode()).isEqualTo(404);
    }
}
