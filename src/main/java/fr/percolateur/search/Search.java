package fr.percolateur.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds what is public, best first.
///
/// A title counts more than a tag, a tag more than a lede, a lede more than the text; what is recent, a little more
/// than
/// what is old. When nothing holds all the words, typing mistakes are mended, and then any of the words will do.
public final class Search {

    static final int PER_PAGE = 10;

    /// How much of a text is read for the excerpt.
    private static final int LONGEST = 50_000;

    private final JdbcClient jdbc;
    private final Lexicon lexicon;
    private final Corrections corrections;
    private final Facets facets;

    public Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.lexicon = new Lexicon(jdbc);
        this.corrections = new Corrections(jdbc);
        this.facets = new Facets(jdbc);
    }

    public SearchResults find(SearchQuery query) {
        var terms = Terms.of(query.words(), lexicon);
        if (terms.isEmpty()) {
            return SearchResults.NONE;
        }
        if (facets.any(terms.all().query())) {
            return results(query, terms.all(), "");
        }
        var mended = terms.replacing(corrections.of(terms.words()));
        var mendedTerms = Terms.of(mended, lexicon);
        if (!mendedTerms.isEmpty() && facets.any(mendedTerms.all().query())) {
            return results(query, mendedTerms.all(), mended);
        }
        return results(query, mendedTerms.isEmpty() ? terms.any() : mendedTerms.any(), "");
    }

    /// The keys of all that holds these words, or those they were probably meant to be; for lists that are filtered by
    /// words, where any of the words would not do.
    public Set<String> keys(String words) {
        var terms = Terms.of(words, lexicon);
        if (terms.isEmpty()) {
            return Set.of();
        }
        var found = keys(terms.all());
        if (!found.isEmpty()) {
            return found;
        }
        var mended = Terms.of(terms.replacing(corrections.of(terms.words())), lexicon);
        return mended.isEmpty() ? Set.of() : keys(mended.all());
    }

    private Set<String> keys(Terms.Question question) {
        return jdbc.sql("select key from public_search_entry where vector @@ cast(:query as tsquery)")
                .param("query", question.query())
                .query((row, _) -> row.getString(1))
                .set();
    }

    private SearchResults results(SearchQuery query, Terms.Question question, String corrected) {
        var words = lexicon.answering(question);
        var total = new long[1];
        var results = jdbc.sql("""
                select address, kind, title, dated, lede, left(body, :most) as body,
                       count(*) over () as total
                  from public_search_entry
                 where vector @@ cast(:query as tsquery)
                   and (cast(:kind as text) is null or kind = :kind)
                   and (cast(:theme as text) is null or :theme = any(themes))
                   and (cast(:year as integer) is null or extract(year from dated) = :year)
                 order by ts_rank('{0.1, 0.3, 0.5, 1}', vector, cast(:query as tsquery), 1)
                          * (1 + 0.3 * exp(- greatest(0, current_date - coalesce(dated, date '2000-01-01')) / 730.0)) desc,
                          dated desc nulls last,
                          key
                 limit :count offset :skipped
                """)
                .param("query", question.query())
                .param("kind", query.kind())
                .param("theme", query.theme())
                .param("year", query.year())
                .param("most", LONGEST)
                .param("count", PER_PAGE)
                .param("skipped", (query.page() - 1L) * PER_PAGE)
                .query((row, _) -> {
                    total[0] = row.getLong("total");
                    return result(row, words);
                })
                .list();
        return new SearchResults(
                results,
                total[0],
                corrected,
                facets.kinds(question.query()),
                facets.themes(question.query()),
                facets.years(question.query()));
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
