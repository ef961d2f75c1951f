package fr.percolateur.correspondence;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The words of letters, as each series chose them.
public final class Templates {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditLog log;
    private final InstantSource clock;

    public Templates(DataSource dataSource, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
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
    ///
    /// @param author account of whoever chose
    public void choose(String series, LetterKind kind, Template words, UUID author) {
        var usual = words.equals(kind.usual());
        transactions.executeWithoutResult(_ -> {
            var before = chosen(series, kind);
            if (usual) {
                erase(series, kind);
            } else {
                write(series, kind, words);
            }
            log(series, kind, before, usual ? Optional.empty() : Optional.of(words), author);
        });
    }

    /// Back to our words.
    ///
    /// @param author account of whoever chose so
    public void drop(String series, LetterKind kind, UUID author) {
        choose(series, kind, kind.usual(), author);
    }

    private void log(String series, LetterKind kind, Optional<Template> before, Optional<Template> after, UUID author) {
        if (!before.equals(after)) {
            log.add(AuditAct.by(author, "template.changed", "series/" + series)
                    .on("letter", null, kind.slug())
                    .on("subject", text(before, Template::subject), text(after, Template::subject))
                    .on("text", text(before, Template::text), text(after, Template::text)));
        }
    }

    private static @Nullable String text(Optional<Template> words, Function<Template, String> part) {
        return words.map(part).orElse(null);
    }

    private void write(String series, LetterKind kind, Template words) {
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

    private void erase(String series, LetterKind kind) {
        jdbc.sql("delete from correspondence_template where series = :series and kind = :kind")
                .param("series", series)
                .param("kind", stored(kind))
                .update();
    }

    private static String stored(LetterKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
