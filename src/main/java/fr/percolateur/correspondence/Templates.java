package fr.percolateur.correspondence;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The words of letters, as each series chose them.
public final class Templates {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    public Templates(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /// Ours where the series chose none.
    ///
    /// @param series slug; null for an event of none
    public Template of(@Nullable String series, LetterKind kind) {
        return chosen(series, kind).orElseGet(kind::usual);
    }

    private Optional<Template> chosen(@Nullable String series, LetterKind kind) {
        return jdbc.sql("select subject, body from correspondence_template where series = :series and kind = :kind")
                .param("series", series)
                .param("kind", stored(kind))
                .query((row, _) -> new Template(row.getString(1), row.getString(2)))
                .optional();
    }

    /// Those that the series chose.
    public Map<LetterKind, Template> chosen(String series) {
        var chosen = new EnumMap<LetterKind, Template>(LetterKind.class);
        jdbc.sql("select kind, subject, body from correspondence_template where series = :series")
                .param("series", series)
                .query(row -> {
                    chosen.put(
                            LetterKind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                            new Template(row.getString(2), row.getString(3)));
                });
        return chosen;
    }

    /// Chosen as they are already, nothing is written: later words of ours will reach this series too.
    public void choose(String series, LetterKind kind, Template words) {
        if (words.equals(kind.usual())) {
            drop(series, kind);
            return;
        }
        jdbc.sql("""
                insert into correspondence_template (series, kind, subject, body, changed_at)
                values (:series, :kind, :subject, :body, :now)
                    on conflict (series, kind) do update
                   set subject = excluded.subject, body = excluded.body, changed_at = excluded.changed_at
                """)
                .param("series", series)
                .param("kind", stored(kind))
                .param("subject", words.subject())
                .param("body", words.text())
                .param("now", MailingRows.at(clock.instant()))
                .update();
    }

    /// Back to our words.
    public void drop(String series, LetterKind kind) {
        jdbc.sql("delete from correspondence_template where series = :series and kind = :kind")
                .param("series", series)
                .param("kind", stored(kind))
                .update();
    }

    private static String stored(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
