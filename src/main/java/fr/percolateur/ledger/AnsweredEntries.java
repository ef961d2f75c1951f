package fr.percolateur.ledger;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Kind;
import fr.percolateur.search.SearchEntries;
import fr.percolateur.search.SearchEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Questions with their answers among what can be found, once their event is over.
///
/// A question is answered in the room, moderated, merged and settled by many hands. What the index says of it is
/// compared with what it is every minute; only what must not be seen any more leaves in the transaction that says so.
public final class AnsweredEntries implements Projection {

    private static final RowMapper<SearchEntry> ENTRY = (row, _) -> {
        var slugs = (String[]) row.getArray("themes").getArray();
        var names = (String[]) row.getArray("theme_names").getArray();
        var series = row.getString("series");
        var seriesName = row.getString("series_name");
        return new SearchEntry(
                row.getString("key"),
                row.getString("address"),
                "question",
                row.getString("title"),
                row.getString("lede"),
                "",
                row.getObject("dated", LocalDate.class),
                IntStream.range(0, slugs.length)
                        .mapToObj(at -> new SearchEntry.Theme(slugs[at], names[at]))
                        .toList(),
                series == null || seriesName == null ? null : new SearchEntry.Series(series, seriesName),
                List.of((String[]) row.getArray("organisations").getArray()),
                instant(row.getObject("visible_from", OffsetDateTime.class)),
                instant(row.getObject("visible_until", OffsetDateTime.class)));
    };

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final SearchEntries entries;

    public AnsweredEntries(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.entries = new SearchEntries(dataSource);
    }

    /// Makes the index say what is so now.
    void catchUp() {
        transaction.executeWithoutResult(_ -> {
            var changed = changed();
            var gone = gone();
            entries.write(changed);
            entries.remove(gone);
            if (!changed.isEmpty() || !gone.isEmpty()) {
                // pages of results are kept as long as nothing that they show has changed
                jdbc.sql("update shown_version set version = version + 1 where name = 'ledger'")
                        .update();
            }
        });
    }

    List<SearchEntry> changed() {
        return jdbc.sql("""
                select a.*
                  from answered_question a
                  left join search_entry s on s.key = a.key
                 where (a.address, a.title, a.lede, a.dated, a.themes, a.series, a.organisations,
                        a.visible_from, a.visible_until)
                       is distinct from
                       (s.address, s.title, s.lede, s.dated, s.themes, s.series, s.organisations,
                        s.visible_from, s.visible_until)
                """).query(ENTRY).list();
    }

    private List<String> gone() {
        return jdbc.sql("""
                select key
                  from search_entry s
                 where kind = 'question'
                   and not exists (select from answered_question a where a.key = s.key)
                """).query((row, _) -> row.getString(1)).list();
    }

    @Override
    public Kind kind() {
        return Kind.EVENT;
    }

    /// Those of an event that is withdrawn, or will be, or waits for its hour, go at once; those that may stay come
    /// back with what the document says.
    @Override
    public void project(List<Imported> documents) {
        var hidden = documents.stream()
                .filter(event -> !event.visible() || event.publishAt() != null || event.withdrawAt() != null)
                .map(Imported::id)
                .toArray(Long[]::new);
        if (hidden.length > 0) {
            entries.remove(jdbc.sql("select 'question:' || id from question where room = any(:rooms)")
                    .param("rooms", hidden)
                    .query((row, _) -> row.getString(1))
                    .list());
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
