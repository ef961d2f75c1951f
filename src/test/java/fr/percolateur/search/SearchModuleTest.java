package fr.percolateur.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the agents of Port-Lanterne look for.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchModuleTest {

    private final Database database = TestDatabase.fresh();
    private final Search search = new Search(database.jdbc());
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
        assertThat(addresses(search.find(SearchQuery.of("accueil", "article", null, null, null))))
                .containsExactly("lettre");
        assertThat(addresses(search.find(SearchQuery.of("forum", null, null, "2012", null))))
                .containsExactly("ancien");
        assertThat(addresses(search.find(SearchQuery.of("accueil", null, "ecriture", null, null))))
                .containsExactly("lettre");
        assertThat(search.find(query("accueil")).kinds())
                .containsExactly(
                        new SearchResults.Facet("article", "article", 1), new SearchResults.Facet("event", "event", 1));
    }

    @Test
    void marksTheWordsFoundAndEscapesTheRest() {
        var excerpt = search.find(SearchQuery.of("accueil", "article", null, null, null))
                .results()
                .getFirst()
                .excerpt();

        assertThat(excerpt).isEqualTo("On parle de numérique et d’&lt;b&gt;<mark>accueil</mark>&lt;/b&gt; &amp; co.");
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
        return SearchQuery.of(words, null, null, null, null);
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
                null,
                null);
    }
}
