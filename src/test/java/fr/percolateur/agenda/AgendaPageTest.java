package fr.percolateur.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.demo.DemoContent;
import fr.percolateur.library.Imports;
import fr.percolateur.library.Progress;
import fr.percolateur.node.PageTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendaPageTest {

    @LocalServerPort
    private int port;

    @BeforeAll
    static void fillTheDemo(@Autowired Imports imports, @TempDir Path folder) throws IOException {
        DemoContent.writeTo(folder, Instant.now());
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    @Test
    void tellsTheNextMeetingOnTheHomePage() throws Exception {
        var home = page("/");
        assertThat(home.select("h1").eachText()).hasSize(1);
        assertThat(home.select(".pc-event__title").size()).isBetween(3, 6);
    }

    @Test
    void listsWhatIsToComeAndWhatIsPast() throws Exception {
        var agenda = page("/agenda/");
        assertThat(agenda.select(".pc-tabs__link").eachText().getFirst()).startsWith("À venir");
        assertThat(agenda.select(".pc-event__title").eachText())
                .contains("Compter les courriers sans compter les gens");
        var past = page(agenda.select(".pc-tabs__link").eachAttr("href").getLast());
        assertThat(past.select(".pc-event").size()).isGreaterThan(0);
    }

    @Test
    void filtersByWhatTheAddressChooses() throws Exception {
        var online = page("/agenda/?serie=midi-donnees");
        assertThat(online.select(".pc-event__series").eachText())
                .isNotEmpty()
                .allMatch(name -> name.startsWith("Midi Données"));
        assertThat(online.select("input[value=midi-donnees]").hasAttr("checked"))
                .isTrue();
        assertThat(online.select(".fr-tag--dismiss").attr("href")).isEqualTo("/agenda/");
    }

    @Test
    void findsWordsInTheirOtherForms() throws Exception {
        assertThat(page("/agenda/?q=lettres").select(".pc-event__title").eachText())
                .contains("Des courriers compris du premier coup");
        assertThat(page("/agenda/?q=zygomatique").select(".pc-event__title")).isEmpty();
    }

    @Test
    void answersTheFirstQuestionsOfAnEvent() throws Exception {
        var event = page("/agenda/des-courriers-compris-du-premier-coup/");
        assertThat(event.select("h1").text()).isEqualTo("Des courriers compris du premier coup");
        assertThat(event.select(".pc-facts dt").eachText()).contains("Quand", "Où", "Pour qui", "Accessibilité");
        assertThat(event.select(".pc-timetable__slot").size()).isGreaterThan(3);
        assertThat(event.text()).doesNotContain("visio.example.org");
    }

    @Test
    void showsSeriesAndThemes() throws Exception {
        assertThat(page("/series/").select(".pc-card__title").eachText()).contains("Café Transfo");
        assertThat(page("/series/cafe-transfo/").select("h1").text()).isEqualTo("Café Transfo");
        assertThat(page("/themes/langage-clair/").select("h1").text()).isEqualTo("Langage clair");
    }

    @Test
    void hasNoPageForWhatIsNotThere() throws Exception {
        assertThat(get("/agenda/inconnu/").statusCode()).isEqualTo(404);
        assertThat(get("/series/inconnue/").statusCode()).isEqualTo(404);
        assertThat(get("/themes/inconnu/").statusCode()).isEqualTo(404);
        assertThat(get("/agenda/?page=99").statusCode()).isEqualTo(404);
        assertThat(get("/agenda/?page=un").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesTheCharacterThatNoDatabaseHolds() throws Exception {
        for (var path :
                List.of("/agenda/?serie=%00", "/agenda/?q=%00", "/actualites/?categorie=%00", "/recherche?q=%00")) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).contains("Cette adresse est mal formée");
        }
        assertThat(get("/api/v1/events?search=%00").statusCode()).isEqualTo(400);
    }

    private Document page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), "http://localhost:" + port);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
