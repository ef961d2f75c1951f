package fr.percolateur.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the agents of Port-Lanterne look for.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchModuleTest {

    private final Database database = TestDatabase.fresh();
    private final Search search = new Search(database.dataSource());
    private final SearchEntries entries = new SearchEntries(database.dataSource());

    @AfterAll
    void close() {
        database.close();
    }

    @BeforeAll
    void publish() {
        entries.write(List.of(
                entry("accueil", "event", "Mieux accueillir au guichet", "Des gestes simples.", 2026, "Accueil"),
                entry("forum", "event", "Forum des métiers", "Rencontrer des équipes numériques.", 2026, "Métiers"),
                entry("ancien", "event", "Forum des métiers", "Rencontrer des équipes numériques.", 2012, "Métiers"),
                entry(
                        "lettre",
                        "article",
                        "Écrire une lettre",
                        "On parle de numérique et d’<b>accueil</b> & co.",
                        2025,
                        "Écriture"),
                entry("marche", "article", "Le marché de l’œuvre", "Achat public, sans peine.", 2024, "Achats")));
        entries.write(List.of(new SearchEntry(
                "prevu",
                "/agenda/prevu/",
                "event",
                "Numérique de demain",
                "",
                "",
                null,
                List.of(),
                null,
                List.of(),
                Instant.parse("2999-01-01T00:00:00Z"),
                null)));
        entries.write(List.of(new SearchEntry(
                "fini",
                "/agenda/fini/",
                "event",
                "Numérique d’hier",
                "",
                "",
                null,
                List.of(),
                null,
                List.of(),
                null,
                Instant.parse("2001-01-01T00:00:00Z"))));
    }

    @Test
    void findsWordsByTheirStem() {
        assertThat(found("rencontres")).containsExactly("forum", "ancien");
        assertThat(found("équipe numérique")).containsExactly("forum", "ancien");
    }

    @Test
    void ignoresAccentsCaseLigaturesAndElisions() {
        assertThat(found("MARCHE")).containsExactly("marche");
        assertThat(found("oeuvre")).containsExactly("marche");
        assertThat(found("l'œuvre")).containsExactly("marche");
        assertThat(found("ecrire")).containsExactly("lettre");
    }

    @Test
    void putsTitlesBeforeTextsAndRecentBeforeOld() {
        assertThat(found("accueil")).containsExactly("accueil", "lettre");
        assertThat(found("forum")).containsExactly("forum", "ancien");
    }

    @Test
    void mendsTypingMistakes() {
        var results = search.find(query("acceuil"));

        assertThat(results.corrected()).isEqualTo("accueil");
        assertThat(addresses(results)).containsExactly("accueil", "lettre");
        assertThat(found("fourm")).containsExactly("forum", "ancien");
        assertThat(found("rforum")).containsExactly("forum", "ancien");
        assertThat(search.find(query("numerqiue équipes")).corrected()).isEqualTo("numérique équipes");
    }

    @Test
    void settlesForAnyOfTheWordsAndTheirBeginnings() {
        assertThat(found("guichet marché")).containsExactlyInAnyOrder("accueil", "marche");
        assertThat(found("guich")).containsExactly("accueil");
    }

    @Test
    void neverShowsNorCorrectsTowardsWhatIsNotPublic() {
        assertThat(found("demain")).isEmpty();
        assertThat(search.find(query("demian")).corrected()).isEmpty();
        assertThat(found("hier")).isEmpty();
    }

    @Test
    void filtersByKindThemeAndYear() {
        assertThat(addresses(search.find(query("accueil", "type", "article")))).containsExactly("lettre");
        assertThat(addresses(search.find(query("forum", "annee", "2012")))).containsExactly("ancien");
        assertThat(addresses(search.find(query("accueil", "theme", "ecriture"))))
                .containsExactly("lettre");
        assertThat(search.find(query("accueil")).facets().kinds())
                .containsExactly(
                        new SearchResults.Facet("article", "article", 1), new SearchResults.Facet("event", "event", 1));
    }

    @Test
    void filtersBySeriesUnderItsNameOfNowAndByTheBodiesNamed() {
        entries.write(List.of(
                named("dunes-1", "Dunes un", "Agence des Marées", "Ville de Port-Lanterne"),
                named("dunes-2", "Dunes deux", "Agence des Marées")));
        entries.name(new SearchEntry.Series("cafe-dunes", "Café des dunes"));

        var facets = search.find(query("dunes")).facets();

        assertThat(facets.series()).containsExactly(new SearchResults.Facet("cafe-dunes", "Café des dunes", 2));
        assertThat(facets.organisations())
                .containsExactly(
                        new SearchResults.Facet("Agence des Marées", "Agence des Marées", 2),
                        new SearchResults.Facet("Ville de Port-Lanterne", "Ville de Port-Lanterne", 1));
        assertThat(addresses(search.find(query("dunes", "organisme", "Ville de Port-Lanterne"))))
                .containsExactly("dunes-1");
        assertThat(addresses(search.find(query("dunes", "serie", "cafe-dunes"))))
                .containsExactlyInAnyOrder("dunes-1", "dunes-2");
        assertThat(found("café des dunes")).containsExactlyInAnyOrder("dunes-1", "dunes-2");
        entries.remove(List.of("dunes-1", "dunes-2"));
    }

    @Test
    void stopsWhereNobodyTurnsPagesAndKeepsTitlesHoweverOld() {
        entries.write(IntStream.range(0, Hits.MOST + 20)
                .mapToObj(number -> entry("sable-" + number, "article", "Note", "Du sable.", 2026, "Plage"))
                .toList());
        entries.write(List.of(entry("chateau", "lesson", "Bâtir sur le sable", "", 1990, "Plage")));

        var results = search.find(query("sable"));

        assertThat(results.total()).isEqualTo(Hits.MOST);
        assertThat(results.more()).isTrue();
        assertThat(addresses(results)).startsWith("chateau");
        // what was left out is found by a filter
        assertThat(addresses(search.find(query("sable", "annee", "1990")))).containsExactly("chateau");
        assertThat(search.find(query("sable", "annee", "1990")).more()).isFalse();
        entries.remove(IntStream.range(0, Hits.MOST + 20)
                .mapToObj(number -> "sable-" + number)
                .toList());
        entries.remove(List.of("chateau"));
    }

    @Test
    void marksTheWordsFoundAndEscapesTheRest() {
        var excerpt = search.find(query("accueil", "type", "article"))
                .results()
                .getFirst()
                .excerpt();

        assertThat(excerpt).isEqualTo("On parle de numérique et d’&lt;b&gt;<mark>accueil</mark>&lt;/b&gt; &amp; co.");
    }

    @Test
    void relatesByTheStemsOfTitlesAndByThemes() {
        entries.write(List.of(
                entry("phare", "lesson", "Allumer les phares", "", 2026, "Balises"),
                entry("gardiens", "idea", "Le phare et son gardien", "", 2020, "Digues"),
                entry("bouee", "event", "Une bouée", "", 2025, "Balises"),
                entry("cachee", "article", "Un phare", "", 2026, "Balises"),
                entry("radeau", "article", "Un radeau", "", 2026, "Radeaux")));

        assertThat(search.related("phare", Set.of("idea", "event", "article"), List.of("cachee"), 5))
                .extracting(Related::address)
                .containsExactlyInAnyOrder("gardiens", "bouee");
        assertThat(search.related("phare", Set.of("idea"), List.of(), 5))
                .containsExactly(new Related(
                        "gardiens",
                        FrenchLine.set("Le phare et son gardien"),
                        "Idée, " + Dates.day(LocalDate.of(2020, 3, 1))));
        assertThat(search.related("inconnu", Set.of("idea"), List.of(), 5)).isEmpty();
        entries.remove(List.of("phare", "gardiens", "bouee", "cachee", "radeau"));
    }

    @Test
    void hasNoAnswerToNoQuestion() {
        for (var words : List.of("", "   ", "le la les", "!!! ' & | :* \\", "\0", "zzzzzzzz")) {
            assertThat(found(words)).as(words).isEmpty();
        }
    }

    @Test
    void forgetsWhatIsRemovedAndRewritesWhatIsWrittenAgain() {
        entries.write(List.of(entry("passage", "event", "Éphémère", "", 2026, "Divers")));
        entries.write(List.of(entry("passage", "event", "Durable", "", 2026, "Divers")));

        assertThat(found("éphémère")).isEmpty();
        assertThat(found("durable")).containsExactly("passage");

        entries.remove(List.of("passage", "inconnu"));

        assertThat(found("durable")).isEmpty();
    }

    private List<String> found(String words) {
        return addresses(search.find(query(words)));
    }

    private static List<String> addresses(SearchResults results) {
        return results.results().stream().map(SearchResults.Result::address).toList();
    }

    private static SearchQuery query(String words) {
        return SearchQuery.of(Map.of("q", words));
    }

    private static SearchQuery query(String words, String filter, String value) {
        return SearchQuery.of(Map.of("q", words, filter, value));
    }

    private static SearchEntry entry(String key, String kind, String title, String lede, int year, String theme) {
        return new SearchEntry(
                key,
                key,
                kind,
                title,
                lede,
                "",
                LocalDate.of(year, 3, 1),
                List.of(new SearchEntry.Theme(theme.toLowerCase().replace('é', 'e'), theme)),
                null,
                List.of(),
                null,
                null);
    }

    private static SearchEntry named(String key, String title, String... organisations) {
        return new SearchEntry(
                key,
                key,
                "event",
                title,
                "",
                "",
                null,
                List.of(),
                new SearchEntry.Series("cafe-dunes", "Café des dunes"),
                List.of(organisations),
                null,
                null);
    }
}
