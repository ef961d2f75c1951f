package fr.percolateur.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What results can be filtered by, counted before any filter.
final class Facets {

    private static final int THEMES = 20;

    private final JdbcClient jdbc;

    Facets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean any(String tsquery) {
        return jdbc.sql("select exists (select from public_search_entry where vector @@ cast(:query as tsquery))")
                .param("query", tsquery)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    List<SearchResults.Facet> kinds(String tsquery) {
        return jdbc.sql("""
                select kind, kind, count(*)
                  from public_search_entry
                 where vector @@ cast(:query as tsquery)
                 group by kind
                 order by count(*) desc, kind
                """).param("query", tsquery).query(Facets::facet).list();
    }

    List<SearchResults.Facet> themes(String tsquery) {
        return jdbc.sql("""
                select value, min(name), count(*)
                  from public_search_entry, unnest(themes, theme_names) as theme (value, name)
                 where vector @@ cast(:query as tsquery)
                 group by value
                 order by count(*) desc, value
                 limit :most
                """)
                .param("query", tsquery)
                .param("most", THEMES)
                .query(Facets::facet)
                .list();
    }

    List<SearchResults.Facet> years(String tsquery) {
        return jdbc.sql("""
                select extract(year from dated)::text as year, extract(year from dated)::text, count(*)
                  from public_search_entry
                 where vector @@ cast(:query as tsquery)
                   and dated is not null
                 group by year
                 order by year desc
                """).param("query", tsquery).query(Facets::facet).list();
    }

    private static SearchResults.Facet facet(ResultSet row, int number) throws SQLException {
        return new SearchResults.Facet(row.getString(1), row.getString(2), row.getLong(3));
    }
}
