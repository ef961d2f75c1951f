package fr.percolateur.event;

import fr.percolateur.cover.Motif;
import fr.percolateur.cover.Tint;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of the table `series`.
final class SeriesRows {

    static final RowMapper<Series> SERIES = (row, _) -> new Series(
            row.getString("series"),
            row.getString("series_name"),
            Tint.valueOf(row.getString("colour").toUpperCase(Locale.ROOT)),
            Motif.valueOf(row.getString("motif").toUpperCase(Locale.ROOT)),
            row.getString("rhythm"),
            row.getString("series_lede"),
            row.getString("series_body"));

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    SeriesRows(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
    }

    /// Gives these series a row, a colour and a motif of their own, unless they have them.
    void addUnknown(List<SeriesName> names) {
        batches.batchUpdate("""
                insert into series (slug, name, colour, motif)
                values (?, ?, ?, ?)
                    on conflict (slug) do nothing
                """, names, Math.max(1, names.size()), (row, name) -> {
            row.setString(1, name.slug());
            row.setString(2, name.name());
            var series = unknown(name);
            row.setString(3, series.tint().slug());
            row.setString(4, word(series.motif()));
        });
    }

    /// A series that no document of its own describes.
    static Series unknown(SeriesName name) {
        var tint = pick(List.of(Tint.values()), name.slug());
        return new Series(name.slug(), name.name(), tint, Motif.of(name.slug()), null, "", "");
    }

    /// Writes a series as its own document says it.
    void write(long documentId, Series series) {
        jdbc.sql("""
                insert into series (slug, document_id, name, colour, motif, rhythm, lede_html, body_html)
                values (:slug, :document, :name, :colour, :motif, :rhythm, :lede, :body)
                    on conflict (slug) do update
                   set document_id = excluded.document_id, name = excluded.name, colour = excluded.colour,
                       motif = excluded.motif, rhythm = excluded.rhythm,
                       lede_html = excluded.lede_html, body_html = excluded.body_html
                """)
                .param("slug", series.slug())
                .param("document", documentId)
                .param("name", series.name())
                .param("colour", series.tint().slug())
                .param("motif", word(series.motif()))
                .param("rhythm", series.rhythm())
                .param("lede", series.ledeHtml())
                .param("body", series.bodyHtml())
                .update();
    }

    Optional<Series> find(String slug) {
        return jdbc.sql("""
                select slug as series, name as series_name, colour, motif, rhythm,
                       lede_html as series_lede, body_html as series_body
                  from series
                 where slug = :slug
                """).param("slug", slug).query(SERIES).optional();
    }

    private static String word(Motif motif) {
        return motif.name().toLowerCase(Locale.ROOT);
    }

    /// A thing of a list that a word always picks the same.
    static <T> T pick(List<T> things, String word) {
        return things.get(Math.floorMod(word.hashCode(), things.size()));
    }
}
