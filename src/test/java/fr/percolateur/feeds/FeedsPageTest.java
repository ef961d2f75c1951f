package fr.percolateur.feeds;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsPageTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /// Two meetings to come, one without a date, one of last season, one long past, a draft, and one that was renamed
    /// or withdrawn since.
    @BeforeAll
    void importEvents(@TempDir Path folder, @Autowired Imports imports) throws IOException {
        var agenda = Files.createDirectories(folder.resolve("agenda"));
        write(agenda, "cafe-des-digues", "Café des digues", "2099-03-05 16:30:00 +01:00", """
                event_end_date: 2099-03-05 18:00:00 +01:00
                serie: cafe-transfo
                tags: [Accueil et guichets]
                lieu: Halle aux Grains
                adresse: 1 place du Minage, 99340 Haute-Brume
                chapeau-text: Les digues, et qui les garde.
                inscription: {sur_place: {places: 20}, en_ligne: {places: null}}
                direct: {lien: "https://visio.example.org/salle-secrete"}
                """);
        write(agenda, "forum-des-phares", "Forum des phares", "2099-06-01", "statut: annule\ntags: [Littoral]\n");
        write(agenda, "un-jour", "Un jour, les écluses", null, "");
        write(
                agenda,
                "cafe-des-bacs",
                "Café des bacs",
                LocalDate.now().minusMonths(2).toString(),
                "serie: cafe-transfo\n");
        write(agenda, "cafe-des-ponts", "Café des ponts", "2019-05-14", "serie: cafe-transfo\n");
        write(agenda, "brouillon", "Brouillon", "2099-01-01", "published: false\n");
        write(agenda, "ancien-nom", "Café des barques", "2018-05-14", "");
        write(agenda, "retire", "Café retiré", "2018-05-15", "");
        imports.run(folder, Imports.Options.DEFAULT, Progress.SILENT);
        Files.move(agenda.resolve("ancien-nom.md"), agenda.resolve("nouveau-nom.md"));
        Files.delete(agenda.resolve("retire.md"));
        imports.run(folder, new Imports.Options(false, true), Progress.SILENT);
    }

    private static void write(
            Path agenda, String slug, String title, @org.jspecify.annotations.Nullable String start, String keys)
            throws IOException {
        var date = start == null ? "" : "event_start_date: " + start + "\n";
        Files.writeString(
                agenda.resolve(slug + ".md"), "---\ntitle: %s\n%s%s---\nCorps.\n".formatted(title, date, keys));
    }

    @Test
    void givesTheAgendaFromAYearAgoOn() throws Exception {
        assertThat(summaries("/agenda.ics"))
                .containsExactly("Café des digues", "Annulé\u00A0: Forum des phares", "Café des bacs");
    }

    @Test
    void givesASelectionAsTheAgendaShowsIt() throws Exception {
        assertThat(summaries("/agenda.ics?serie=cafe-transfo")).containsExactly("Café des digues", "Café des bacs");
        assertThat(summaries("/agenda.ics?annee=2019")).containsExactly("Café des ponts");
        assertThat(get("/agenda.ics?serie=cafe-transfo").body())
                .contains("NAME:Percolateur\u00A0: une sélection de l’agenda\r\n");
    }

    @Test
    void givesSeriesThemesAndSingleEvents() throws Exception {
        assertThat(summaries("/series/cafe-transfo.ics"))
                .containsExactly("Café des digues", "Café des bacs", "Café des ponts");
        assertThat(summaries("/themes/littoral.ics")).containsExactly("Annulé\u00A0: Forum des phares");
        assertThat(summaries("/agenda/cafe-des-digues.ics")).containsExactly("Café des digues");
        assertThat(summaries("/agenda/un-jour.ics")).isEmpty();
    }

    @Test
    void tellsWhatBecameOfACalendar() throws Exception {
        for (var path :
                List.of("/agenda/brouillon.ics", "/agenda/inconnu.ics", "/series/inconnue.ics", "/themes/rien.ics")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("/agenda/retire.ics").statusCode()).isEqualTo(410);
        assertThat(get("/agenda/ancien-nom.ics").headers().firstValue("Location"))
                .contains("/agenda/nouveau-nom.ics");
        assertThat(get("/api/v1/events/retire").statusCode()).isEqualTo(410);
        assertThat(get("/api/v1/events/ancien-nom").headers().firstValue("Location"))
                .contains("/api/v1/events/nouveau-nom");
    }

    @Test
    void saysHowItMayBeKeptAndAnswersThatNothingChanged() throws Exception {
        for (var path : List.of("/agenda.ics", "/agenda.atom", "/api/v1/events", "/api/v1/events/cafe-des-digues")) {
            var answer = get(path);
            var tag = answer.headers().firstValue("ETag").orElseThrow();

            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=0, must-revalidate, public");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(send(request(path).header("If-None-Match", tag)).statusCode())
                    .as(path)
                    .isEqualTo(304);
        }
    }

    @Test
    void mayBeReadFromAnySite() throws Exception {
        var answer = send(request("/api/v1/events").header("Origin", "https://voisins.example"));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers")).contains("ETag, Link");
    }

    @Test
    void followsTheAgendaInAtom() throws Exception {
        var answer = get("/agenda.atom");

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/atom+xml;charset=UTF-8");
        assertThat(answer.body())
                .contains(
                        "<title>Café des digues</title>",
                        "<title>Un jour, les écluses</title>",
                        "<summary>jeudi 5\u00A0mars 2099, 16\u00A0h\u00A030\u00A0– 18\u00A0h\nHalle aux Grains, 1 place du Minage, 99340")
                .doesNotContain("Brouillon", "Café des ponts");
    }

    @Test
    void hasNoPageOfTheFeedPastTheLast() throws Exception {
        assertThat(get("/agenda.atom?page=1").statusCode()).isEqualTo(200);
        assertThat(get("/agenda.atom?page=2").statusCode()).isEqualTo(404);
        assertThat(get("/agenda.atom?page=deux").statusCode()).isEqualTo(404);
    }

    @Test
    void listsWhatIsToComeThenUndatedThenPast() throws Exception {
        assertThat(slugs("/api/v1/events"))
                .containsExactly(
                        "cafe-des-digues",
                        "forum-des-phares",
                        "un-jour",
                        "cafe-des-bacs",
                        "cafe-des-ponts",
                        "nouveau-nom");
    }

    @Test
    void handsAllEventsOverPageByPage() throws Exception {
        var slugs = new ArrayList<String>();
        var path = "/api/v1/events?size=2";
        while (path != null) {
            var list = json(path);
            assertThat(list.get("total").intValue()).isEqualTo(6);
            list.get("events").forEach(event -> slugs.add(event.get("slug").stringValue()));
            var next = list.get("links").get("next");
            path = next.isNull() ? null : next.stringValue().replaceFirst("^https?://[^/]+", "");
        }

        assertThat(slugs).isEqualTo(slugs("/api/v1/events"));
    }

    @Test
    void filters() throws Exception {
        var expected = Map.of(
                "relative[]=upcoming", List.of("cafe-des-digues", "forum-des-phares", "un-jour"),
                "relative[]=current&relative[]=passed", List.of("cafe-des-bacs", "cafe-des-ponts", "nouveau-nom"),
                "timings[gte]=2099-04-01", List.of("forum-des-phares"),
                "timings[lte]=2019-01-01", List.of("nouveau-nom"),
                "updatedAt[gte]=2099-01-01", List.of(),
                "search=digues%20et", List.of(),
                "search=QUI%20les", List.of("cafe-des-digues"),
                "keyword[]=Accueil%20et%20guichets", List.of("cafe-des-digues"),
                "series[]=cafe-transfo&size=2", List.of("cafe-des-digues", "cafe-des-bacs"));

        for (var filter : expected.entrySet()) {
            var query = filter.getKey().replace("[", "%5B").replace("]", "%5D");
            assertThat(slugs("/api/v1/events?" + query)).as(filter.getKey()).isEqualTo(filter.getValue());
        }
    }

    @Test
    void neverTellsWhereTheOnlineRoomIs() throws Exception {
        for (var path : List.of(
                "/agenda.ics",
                "/agenda/cafe-des-digues.ics",
                "/agenda.atom",
                "/api/v1/events",
                "/api/v1/events/cafe-des-digues",
                "/agenda/cafe-des-digues/")) {
            assertThat(get(path).body()).as(path).contains("Café des digues").doesNotContain("salle-secrete");
        }
    }

    @Test
    void answersAsItsDescriptionSays() throws Exception {
        assertThat(faults("EventList", get("/api/v1/events").body())).isEmpty();
        assertThat(faults("EventList", get("/api/v1/events?size=1").body())).isEmpty();
        for (var slug : slugs("/api/v1/events")) {
            assertThat(faults("Event", get("/api/v1/events/" + slug).body()))
                    .as(slug)
                    .isEmpty();
        }
        var refused = get("/api/v1/events?size=0");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        for (var problem : List.of(
                refused,
                get("/api/v1/events/inconnu"),
                get("/api/v1/events/retire"),
                get("/api/v1/inconnu"),
                get("/api/inconnu"))) {
            assertThat(faults("Problem", problem.body())).isEmpty();
        }
        assertThat(faults("Event", "{\"uid\": 1}")).isNotEmpty();
    }

    @Test
    void describesEachParameterItReads() throws Exception {
        var parameters = json("/api/v1/openapi.json").at("/paths/~1api~1v1~1events/get/parameters");

        assertThat(parameters
                        .valueStream()
                        .filter(parameter -> parameter.get("in").stringValue().equals("query"))
                        .map(parameter -> parameter.get("name").stringValue()))
                .containsExactlyInAnyOrder(
                        "relative[]",
                        "timings[gte]",
                        "timings[lte]",
                        "updatedAt[gte]",
                        "search",
                        "keyword[]",
                        "series[]",
                        "size",
                        "after[]");
    }

    private List<String> faults(String schema, String json) throws IOException, InterruptedException {
        return new OpenApiDescription(get("/api/v1/openapi.json").body()).faults(schema, json);
    }

    private List<String> slugs(String path) throws IOException, InterruptedException {
        return json(path)
                .get("events")
                .valueStream()
                .map(event -> event.get("slug").stringValue())
                .toList();
    }

    private List<String> summaries(String path) throws IOException, InterruptedException, ParserException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        return new CalendarBuilder()
                        .build(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
                        .getComponentList()
                        .getAll()
                        .stream()
                        .flatMap(component -> component.getProperty("SUMMARY").stream())
                        .map(property -> property.getValue())
                        .toList();
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
