package fr.percolateur.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.PageTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @BeforeAll
    void publish(@Autowired SearchEntries entries) {
        entries.write(IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new SearchEntry(
                        "marée:" + number,
                        "/actualites/maree-" + number + "/",
                        number == 1 ? "event" : "article",
                        "Marée n° " + number,
                        "Ce que disent les <i>marées</i>.",
                        "",
                        LocalDate.of(2026, 3, number),
                        List.of(new SearchEntry.Theme("littoral", "Littoral")),
                        null,
                        List.of(),
                        null,
                        null))
                .toList());
    }

    @Test
    void asksBeforeAnythingIsLookedFor() throws Exception {
        var page = page("/recherche");

        assertThat(page.select("main input[name=q]").attr("value")).isEmpty();
        assertThat(page.select("[role=status]")).isEmpty();
    }

    @Test
    void showsResultsInPagesWithTheWordsFoundMarked() throws Exception {
        var page = page("/recherche?q=maree");

        assertThat(page.select("[role=status]").text()).isEqualTo("12 résultats pour « maree »");
        assertThat(page.select(".pc-result")).hasSize(10);
        assertThat(page.select(".pc-result__excerpt").getFirst().html())
                .isEqualTo("Ce que disent les &lt;i&gt;<mark>marées</mark>&lt;/i&gt;.");
        assertThat(page.select(".fr-pagination a[rel=next]").attr("href")).isEqualTo("/recherche?q=maree&page=2");
        assertThat(page("/recherche?q=maree&page=2").select(".pc-result")).hasSize(2);
        assertThat(get("/recherche?q=maree&page=3").statusCode()).isEqualTo(404);
    }

    @Test
    void filtersAndTakesFiltersAway() throws Exception {
        var page = page("/recherche?q=maree&type=event");

        assertThat(page.select(".pc-result__title").eachText()).containsExactly("Marée n° 1");
        assertThat(page.select(".pc-result__kind").text()).isEqualTo("Événement, 1er mars 2026");
        assertThat(page.select(".fr-tag--dismiss").attr("href")).isEqualTo("/recherche?q=maree");
    }

    @Test
    void saysWhatItUnderstoodInstead() throws Exception {
        assertThat(page("/recherche?q=mraée").select("main").text())
                .contains("Vouliez-vous dire « marée »\u202F?")
                .contains("12 résultats pour « marée »");
    }

    @Test
    void carriesAnyWordsSafely() throws Exception {
        for (var words : List.of("<script>alert(1)</script>", "\" onfocus=x", "{q}", "100%", "a&b=c", "' or 1=1 --")) {
            var page = page("/recherche?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));

            assertThat(page.select("main input[name=q]").attr("value")).isEqualTo(words);
            assertThat(page.select("main script")).isEmpty();
        }
    }

    private Document page(String address) throws Exception {
        var answer = get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private HttpResponse<String> get(String address) throws Exception {
        var ascii = URI.create("http://localhost:" + port + address).toASCIIString();
        return client.send(HttpRequest.newBuilder(URI.create(ascii)).build(), BodyHandlers.ofString());
    }
}
