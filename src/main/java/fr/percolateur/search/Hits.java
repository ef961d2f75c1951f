package fr.percolateur.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// What answers a question, best first, and no more of it than anyone turns pages: a common word stands in most of a
/// large library, and to rank all of that would take a second.
///
/// Beyond [#MOST], those that name it in their title, a theme or their series are kept before the others, and the
/// recent before the old.
///
/// @param found at most [#MOST] of the whole index, and as many that bear the words in front
/// @param all whether there is nothing else
record Hits(List<Hit> found, boolean all) {

    /// Twenty pages.
    static final int MOST = 200;

    /// Where walking and sorting take the same time, measured among two hundred thousand entries: 40 ms.
    private static final int COMMON = 10_000;

    private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": ([0-9.]+)");

    private static final String ESTIMATED = """
            explain (format json)
            select key
              from public_search_entry
             where true
               and vector @@ cast(:query as tsquery)
            """;

    /// `where true` gives way to the filters that are asked for, and `<order>` to what an index has in its order, or
    /// has not. Filters stand before the words: to compare a kind is nothing, to look into what somebody said takes
    /// its vector from another table.
    private static final String RANKED = """
            with ahead as materialized (
                    select key
                      from public_search_entry
                     where true
                       and head @@ cast(:query as tsquery)
                     order by dated desc nulls last, key
                     limit :most
                 ),
                 anywhere as materialized (
                    select key
                      from public_search_entry
                     where true
                       and vector @@ cast(:query as tsquery)
                     order by <order> desc nulls last, key
                     limit :most + 1
                 )
            select e.key, e.kind, e.themes, e.theme_names, e.series, coalesce(s.name, e.series) as series_name,
                   e.organisations, extract(year from e.dated)::int as year,
                   (select count(*) from anywhere) <= :most as whole
              from search_entry e
              left join search_series s on s.slug = e.series
             where e.key in (select key from ahead union select key from anywhere)
             order by ts_rank('{0.1, 0.3, 0.5, 1}', e.vector, cast(:query as tsquery), 1)
                      * (1 + 0.3 * exp(- greatest(0, current_date - coalesce(e.dated, date '2000-01-01')) / 730.0)) desc,
                      e.dated desc nulls last,
                      e.key
            """;

    static Hits of(String tsquery, SearchQuery filters, JdbcClient jdbc) {
        var whole = new boolean[] {true};
        var conditions = conditions(filters);
        var order = isCommon(tsquery, filters, conditions, jdbc) ? "dated" : "dated - 0";
        var ranked = RANKED.replace("where true", conditions).replace("<order>", order);
        var found = asked(ranked, tsquery, filters, jdbc)
                .param("most", MOST)
                .query((row, _) -> {
                    whole[0] = row.getBoolean("whole");
                    return hit(row);
                })
                .list();
        return new Hits(found, whole[0]);
    }

    /// Whether so much answers that one had better walk through all, the last first, until there is enough, than sort
    /// what answers. The planner would know, but takes looking into what somebody said for free: left alone, it
    /// walks through everything for two words that rarely stand together. Its guess of how much answers is what is
    /// asked here.
    private static boolean isCommon(String tsquery, SearchQuery filters, String conditions, JdbcClient jdbc) {
        var plan = asked(ESTIMATED.replace("where true", conditions), tsquery, filters, jdbc)
                .query((row, _) -> row.getString(1))
                .single();
        var rows = ROWS.matcher(plan);
        return rows.find() && Double.parseDouble(rows.group(1)) > COMMON;
    }

    private static StatementSpec asked(String sql, String tsquery, SearchQuery filters, JdbcClient jdbc) {
        return jdbc.sql(sql)
                .param("query", tsquery)
                .param("kind", filters.kind())
                .param("theme", filters.theme())
                .param("series", filters.series())
                .param("organisation", filters.organisation())
                .param("from", filters.year() == null ? null : day(filters.year()))
                .param("until", filters.year() == null ? null : day(filters.year() + 1));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }

    /// Constant words alone: what was asked for comes as parameters.
    private static String conditions(SearchQuery filters) {
        return "where true"
                + (filters.kind() == null ? "" : " and kind = :kind")
                + (filters.theme() == null ? "" : " and themes @> array[cast(:theme as text)]")
                + (filters.series() == null ? "" : " and series = :series")
                + (filters.organisation() == null ? "" : " and organisations @> array[cast(:organisation as text)]")
                + (filters.year() == null ? "" : " and dated >= :from and dated < :until");
    }

    /// Those that answer the filters; asked for again where more was left out than can be told from here.
    Hits under(SearchQuery filters, String tsquery, JdbcClient jdbc) {
        if (!filters.isFiltered()) {
            return this;
        }
        return all
                ? new Hits(found.stream().filter(hit -> hit.answers(filters)).toList(), true)
                : of(tsquery, filters, jdbc);
    }

    private static Hit hit(ResultSet row) throws SQLException {
        var slugs = texts(row.getArray("themes"));
        var names = texts(row.getArray("theme_names"));
        var series = row.getString("series");
        return new Hit(
                row.getString("key"),
                row.getString("kind"),
                IntStream.range(0, slugs.size())
                        .mapToObj(at -> new Hit.Named(slugs.get(at), names.get(at)))
                        .toList(),
                series == null ? null : new Hit.Named(series, row.getString("series_name")),
                texts(row.getArray("organisations")),
                row.getObject("year", Integer.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
