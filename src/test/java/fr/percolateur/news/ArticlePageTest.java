package fr.percolateur.news;

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
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlePageTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @BeforeAll
    void importArticles(@TempDir Path folder, @Autowired Imports imports) throws IOException {
        var articles = Files.createDirectories(folder.resolve("actualites"));
        Files.writeString(articles.resolve("le phare.md"), """
                ---
                title: Le phare & ses gardiens
                date: 2026-03-02 10:00:00 +01:00
                categories: [Retour]
                tags: [Littoral, Données]
                auteur: Maïa Lorne
                chapeau-text: Trois nuits **là-haut**.
                ---
                Le phare éclaire la baie.
                """);
        Files.writeString(articles.resolve("marees.md"), """
                ---
                title: Les marées en données
                date: 2025-06-01
                categories: [Annonce]
                tags: [données]
                ---
                Des chiffres.
                """);
        Files.writeString(articles.resolve("ailleurs.md"), """
                ---
                title: Lu ailleurs
                date: 2024-01-01
                redirection: https://voisins.example.org/page
                ---
                """);
        Files.writeString(articles.resolve("brouillon.md"), """
                ---
                title: Brouillon
                published: false
                tags: [Littoral]
                ---
                """);
        for (var number : IntStream.rangeClosed(1, 12).toArray()) {
            Files.writeString(articles.resolve("breve-%02d.md".formatted(number)), """
                    ---
                    title: Brève %d
                    date: 2023-01-%02d
                    ---
                    """.formatted(number, number));
        }
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
    }

    @Test
    void listsTheLatestFirstInPages() throws Exception {
        var first = page("/actualites/");
        var second = page("/actualites/?page=2");

        assertThat(first.select(".pc-card__title a").eachText().subList(0, 4))
                .containsExactly(
                        "Le phare & ses gardiens", "Les marées en données", "Lu ailleurs (autre site)", "Brève 12");
        assertThat(first.select(".pc-card__title")).hasSize(12);
        assertThat(second.select(".pc-card__title a").eachText()).containsExactly("Brève 3", "Brève 2", "Brève 1");
        assertThat(get("/actualites/?page=3").statusCode()).isEqualTo(404);
    }

    @Test
    void filtersByCategoryThemeAndYear() throws Exception {
        assertThat(titles("/actualites/?theme=donnees"))
                .containsExactly("Le phare & ses gardiens", "Les marées en données");
        assertThat(titles("/actualites/?theme=donnees&annee=2025")).containsExactly("Les marées en données");
        assertThat(titles("/actualites/?categorie=retour")).containsExactly("Le phare & ses gardiens");
        assertThat(page("/actualites/?theme=absent").select("[role=status]").text())
                .isEqualTo("Aucun article");
    }

    @Test
    void showsAnArticleWhole() throws Exception {
        var page = page("/actualites/le-phare/");

        assertThat(page.title()).startsWith("Le phare & ses gardiens – ");
        assertThat(page.select("h1").eachText()).containsExactly("Le phare & ses gardiens");
        assertThat(page.select(".pc-article__meta").eachText())
                .containsExactly("Retour, 2 mars 2026, 1 min de lecture", "Rédaction : Maïa Lorne");
        assertThat(page.select(".pc-lede").html()).contains("<strong>là-haut</strong>");
        assertThat(page.select(".pc-prose").text()).isEqualTo("Le phare éclaire la baie.");
        assertThat(page.select(".fr-tag").eachAttr("href")).containsExactly("/themes/littoral/", "/themes/donnees/");
        assertThat(page.select(".pc-card__title").eachText()).containsExactly("Les marées en données");
    }

    @Test
    void leadsToWhatIsReadElsewhereByALinkAndNeverByItself() throws Exception {
        var answer = get("/actualites/ailleurs/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("a.fr-btn").stream()
                        .map(link -> link.attr("href") + " " + link.text()))
                .containsExactly("https://voisins.example.org/page Lire la suite sur voisins.example.org");
        assertThat(page("/actualites/?annee=2024").select(".pc-card__title a").eachAttr("href"))
                .containsExactly("https://voisins.example.org/page");
    }

    @Test
    void keepsDraftsToItself() throws Exception {
        assertThat(get("/actualites/brouillon/").statusCode()).isEqualTo(404);
        assertThat(get("/actualites/?theme=littoral").body()).doesNotContain("Brouillon");
        assertThat(get("/actualites.atom").body()).doesNotContain("Brouillon");
    }

    @Test
    void movesFromTheNameOfTheFileAndFromTheAddressWithoutSlash() throws Exception {
        for (var address : new String[] {"/actualites/le%20phare/", "/actualites/le-phare"}) {
            var answer = get(address);

            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains("/actualites/le-phare/");
        }
    }

    @Test
    void feedsReadersWithWholeArticles() throws Exception {
        var answer = get("/actualites.atom");
        var feed = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(15);
        assertThat(feed.getElementsByTagName("content").item(0).getTextContent())
                .contains("<strong>là-haut</strong>", "Le phare éclaire la baie.");
    }

    @Test
    void answersThatNothingChangedToWhoAsksAgain() throws Exception {
        for (var address : new String[] {"/actualites/", "/actualites/le-phare/", "/actualites.atom"}) {
            var tag = get(address).headers().firstValue("ETag").orElseThrow();

            assertThat(get(address, "If-None-Match", tag).statusCode())
                    .as(address)
                    .isEqualTo(304);
        }
    }

    private java.util.List<String> titles(String address) throws Exception {
        return page(address).select(".pc-card__title a").stream()
                .map(Element::text)
                .toList();
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
