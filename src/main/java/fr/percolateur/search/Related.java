package fr.percolateur.search;

import fr.percolateur.wording.Dates;
import fr.percolateur.wording.FrenchLine;
import fr.percolateur.wording.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What else there is to read: what shares most stems of its title and most themes with something. Nobody links it by
/// hand, so that it is never out of date.
///
/// @param kind « Enseignement, 12 mars 2026 »
public record Related(String address, String title, String kind) {

    /// So many share a theme that the recent ones will do.
    private static final int COMPARED = 300;

    /// @param key of what one reads
    /// @param kinds of what is proposed
    /// @param besides keys of what the page shows anyway
    static List<Related> to(String key, Set<String> kinds, Collection<String> besides, int most, JdbcClient jdbc) {
        return jdbc.sql("""
                with self as materialized (
                    select head, themes,
                           (select string_agg(quote_literal(lexeme), ' | ')
                              from unnest(tsvector_to_array(head)) lexeme)::tsquery as words
                      from search_entry
                     where key = :key
                ), likely as materialized (
                    select e.*
                      from self
                      join public_search_entry e on e.head @@ self.words
                     where e.key <> :key
                       and e.kind = any(:kinds)
                       and e.key <> all(:besides)
                     order by e.dated desc nulls last, e.key
                     limit :compared
                )
                select l.address, l.title, l.kind, l.dated
                  from likely l, self
                 order by ts_rank('{0.1, 0.3, 0.5, 1}', l.head, self.words)
                          + 0.2 * cardinality(array(select unnest(l.themes) intersect select unnest(self.themes))) desc,
                          l.dated desc nulls last,
                          l.key
                 limit :most
                """)
                .param("key", key)
                .param("kinds", kinds.toArray(String[]::new))
                .param("besides", besides.toArray(String[]::new))
                .param("compared", COMPARED)
                .param("most", most)
                .query((row, _) -> new Related(
                        row.getString("address"),
                        FrenchLine.set(row.getString("title")),
                        said(row.getString("kind"), row.getObject("dated", LocalDate.class))))
                .list();
    }

    static String said(String kind, @Nullable LocalDate date) {
        var name = SearchFilters.name(kind);
        return date == null ? name : Wording.say("search.kind.dated", name, Dates.day(date));
    }
}
