package fr.percolateur.search;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What can be found. Modules write their entries in the transaction that changes what they are about.
public final class SearchEntries {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Lexicon lexicon;

    public SearchEntries(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
        this.lexicon = new Lexicon(jdbc);
    }

    /// Writes these entries, in place of those with the same keys.
    public void write(List<SearchEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var parsed = entries.parallelStream().map(ParsedEntry::of).toList();
        var lexemes = lexicon.learn(words(parsed));
        batches.batchUpdate("""
                insert into search_entry (key, address, kind, title, lede, body, dated, themes, theme_names,
                                          series, organisations, visible_from, visible_until, vector)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as tsvector))
                    on conflict (key) do update
                   set address = excluded.address, kind = excluded.kind, title = excluded.title,
                       lede = excluded.lede, body = excluded.body, dated = excluded.dated,
                       themes = excluded.themes, theme_names = excluded.theme_names,
                       series = excluded.series, organisations = excluded.organisations,
                       visible_from = excluded.visible_from, visible_until = excluded.visible_until,
                       vector = excluded.vector
                """, parsed, parsed.size(), (row, words) -> {
            var entry = words.entry();
            row.setString(1, entry.key());
            row.setString(2, entry.address());
            row.setString(3, entry.kind());
            row.setString(4, storable(entry.title()));
            row.setString(5, storable(entry.lede()));
            row.setString(6, storable(entry.text()));
            row.setObject(7, entry.date(), Types.DATE);
            row.setObject(8, slugs(entry));
            row.setObject(9, names(entry));
            row.setString(10, entry.series() == null ? null : entry.series().slug());
            row.setObject(11, organisations(entry));
            row.setObject(12, entry.from() == null ? null : entry.from().atOffset(ZoneOffset.UTC));
            row.setObject(13, entry.until() == null ? null : entry.until().atOffset(ZoneOffset.UTC));
            row.setString(14, words.vector(lexemes));
        });
    }

    /// Forgets the entries with these keys; those that are not there are no matter.
    public void remove(Collection<String> keys) {
        if (!keys.isEmpty()) {
            jdbc.sql("delete from search_entry where key = any(?)")
                    .param(keys.toArray(String[]::new))
                    .update();
        }
    }

    /// What a series is called from now on, wherever results are filtered by it.
    public void name(SearchEntry.Series series) {
        jdbc.sql("""
                insert into search_series (slug, name)
                values (:slug, :name)
                    on conflict (slug) do update
                   set name = excluded.name
                 where search_series.name <> excluded.name
                """)
                .param("slug", series.slug())
                .param("name", storable(series.name()))
                .update();
    }

    /// Each word once, as it was first written.
    private static Collection<Words.Word> words(List<ParsedEntry> entries) {
        var words = new HashMap<String, Words.Word>();
        entries.stream()
                .flatMap(entry -> entry.fields().stream())
                .forEach(field -> field.words().forEach(word -> words.putIfAbsent(word.bare(), word)));
        return words.values();
    }

    private static String[] slugs(SearchEntry entry) {
        return entry.themes().stream().map(SearchEntry.Theme::slug).toArray(String[]::new);
    }

    private static String[] names(SearchEntry entry) {
        return entry.themes().stream()
                .map(SearchEntry.Theme::name)
                .map(SearchEntries::storable)
                .toArray(String[]::new);
    }

    private static String[] organisations(SearchEntry entry) {
        return entry.organisations().stream()
                .map(SearchEntries::storable)
                .distinct()
                .toArray(String[]::new);
    }

    /// PostgreSQL’s text has no U+0000, which a hostile document may hold.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
