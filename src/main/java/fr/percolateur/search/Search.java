package fr.percolateur.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds what is public, best first.
///
/// A title counts more than a tag, a tag more than a lede, a lede more than the text; what is recent, a little more
/// than what is old. When nothing holds all the words, typing mistakes are mended, and then any of the words will do.
public final class Search {

    static final int PER_PAGE = 10;

    /// How much of a text is read for the excerpt.
    private static final int LONGEST = 50_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Lexicon lexicon;
    private final Corrections corrections;

    public Search(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.lexicon = new Lexicon(jdbc);
        this.corrections = new Corrections(jdbc);
    }

    SearchResults find(SearchQuery query) {
        return planned(() -> found(query));
    }

    /// With a plan for these very words: one made for any words would read all that holds a common one.
    private <T> T planned(Supplier<T> reading) {
        return transaction.execute(_ -> {
            jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                    .query(String.class)
                    .single();
            return reading.get();
        });
    }

    private SearchResults found(SearchQuery query) {
        var terms = Terms.of(query.words(), lexicon);
        if (terms.isEmpty()) {
            return SearchResults.NONE;
        }
        var hits = hits(terms.all());
        if (!hits.found().isEmpty()) {
            return results(query, hits, terms.all(), "");
        }
        var mended = terms.replacing(corrections.of(terms.words()));
        var mendedTerms = Terms.of(mended, lexicon);
        var mendedHits = mendedTerms.isEmpty() ? hits : hits(mendedTerms.all());
        if (!mendedHits.found().isEmpty()) {
            return results(query, mendedHits, mendedTerms.all(), mended);
        }
        var any = mendedTerms.isEmpty() ? terms.any() : mendedTerms.any();
        return results(query, hits(any), any, "");
    }

    private Hits hits(Terms.Question question) {
        return Hits.of(question.query(), SearchQuery.ALL, jdbc);
    }

    /// The keys of all of a kind that holds these words, or those they were probably meant to be; for lists that are
    /// filtered by words, where any of the words would not do.
    public Set<String> keys(String words, String kind) {
        var terms = Terms.of(words, lexicon);
        if (terms.isEmpty()) {
            return Set.of();
        }
        var found = keys(terms.all(), kind);
        if (!found.isEmpty()) {
            return found;
        }
        var mended = Terms.of(terms.replacing(corrections.of(terms.words())), lexicon);
        return mended.isEmpty() ? Set.of() : keys(mended.all(), kind);
    }

    /// What else there is to read of these kinds for whoever reads what has this key, the nearest first.
    ///
    /// @param besides keys of what the page shows anyway
    public List<Related> related(String key, Set<String> kinds, Collection<String> besides, int most) {
        return planned(() -> Related.to(key, kinds, besides, most, jdbc));
    }

    private Set<String> keys(Terms.Question question, String kind) {
        return jdbc.sql("""
                select key
                  from public_search_entry
                 where vector @@ cast(:query as tsquery)
                   and kind = :kind
                """)
                .param("query", question.query())
                .param("kind", kind)
                .query((row, _) -> row.getString(1))
                .set();
    }

    private SearchResults results(SearchQuery query, Hits hits, Terms.Question question, String corrected) {
        var answers = hits.under(query, question.query(), jdbc);
        var page = answers.found().stream()
                .limit(Hits.MOST)
                .skip((query.page() - 1L) * PER_PAGE)
                .limit(PER_PAGE)
                .map(Hit::key)
                .toArray(String[]::new);
        return new SearchResults(
                shown(page, lexicon.answering(question)),
                Math.min(answers.found().size(), Hits.MOST),
                !answers.all(),
                corrected,
                Facets.of(hits.found()));
    }

    private List<SearchResults.Result> shown(String[] keys, Set<String> words) {
        return jdbc.sql("""
                select address, kind, title, dated, lede, left(body, :most) as body
                  from search_entry
                 where key = any(cast(:keys as text[]))
                 order by array_position(cast(:keys as text[]), key)
                """)
                .param("keys", keys)
                .param("most", LONGEST)
                .query((row, _) -> result(row, words))
                .list();
    }

    private static SearchResults.Result result(ResultSet row, Set<String> words) throws SQLException {
        var text = (row.getString("lede") + "\n" + row.getString("body")).strip();
        return new SearchResults.Result(
                row.getString("address"),
                row.getString("kind"),
                row.getString("title"),
                row.getObject("dated", LocalDate.class),
                Excerpt.html(text, words));
    }
}
