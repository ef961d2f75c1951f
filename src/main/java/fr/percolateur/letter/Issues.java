package fr.percolateur.letter;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Letters as they are written. Each act expects what its page showed; each is in the log.
final class Issues {

    private static final RowMapper<Issue> ISSUE = (row, _) -> new Issue(
            row.getLong("id"),
            row.getObject("number", Integer.class),
            row.getString("series"),
            List.of((String[]) row.getArray("topics").getArray()),
            row.getString("subject"),
            row.getString("editorial"),
            Item.read(row.getString("items")),
            Issue.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
            row.getInt("version"),
            instant(row.getObject("send_at", OffsetDateTime.class)),
            instant(row.getObject("sent_at", OffsetDateTime.class)),
            row.getInt("posted"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditLog log;

    Issues(DataSource dataSource, AuditLog log) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
    }

    Optional<Issue> find(long id) {
        return jdbc.sql("select * from letter_issue where id = :id")
                .param("id", id)
                .query(ISSUE)
                .optional();
    }

    /// A letter that left.
    Optional<Issue> numbered(int number) {
        return jdbc.sql("select * from letter_issue where number = :number")
                .param("number", number)
                .query(ISSUE)
                .optional();
    }

    /// All of them: what is being written first, then the last that left.
    List<Issue> all() {
        return jdbc.sql("""
                select *
                  from letter_issue
                 order by number desc nulls first, changed_at desc, id desc
                """).query(ISSUE).list();
    }

    /// Those that left, the last first.
    List<Issue> archive() {
        return jdbc.sql("""
                select *
                  from letter_issue
                 where number is not null
                 order by number desc
                """).query(ISSUE).list();
    }

    /// When a letter that left was rendered.
    Instant left(Issue issue) {
        var at = issue.sentAt() == null ? issue.sendAt() : issue.sentAt();
        if (at == null) {
            throw new IllegalStateException("not gone: " + issue.id());
        }
        return at;
    }

    long begin(String series, UUID by) {
        return transaction.execute(_ -> {
            var id = jdbc.sql("insert into letter_issue (series) values (:series) returning id")
                    .param("series", series)
                    .query((row, _) -> row.getLong(1))
                    .single();
            log.add(entry(id, by, "issue.begun"));
            return id;
        });
    }

    /// @return whether nobody changed it since that version
    boolean save(Issue written, UUID by) {
        return transaction.execute(_ -> {
            var done = jdbc.sql("""
                    update letter_issue
                       set topics = :topics, subject = :subject, editorial = :editorial, items = cast(:items as jsonb),
                           version = version + 1, changed_at = now()
                     where id = :id
                       and version = :version
                       and state = 'draft'
                    """)
                            .param("topics", written.topics().toArray(String[]::new))
                            .param("subject", written.subject())
                            .param("editorial", written.editorial())
                            .param("items", Item.json(written.items()))
                            .param("id", written.id())
                            .param("version", written.version())
                            .update()
                    > 0;
            return logged(done, entry(written.id(), by, "issue.written"));
        });
    }

    boolean schedule(Issue issue, Instant at, UUID by) {
        return transaction.execute(_ -> {
            var done = jdbc.sql("""
                    update letter_issue
                       set state = 'scheduled', send_at = :at, version = version + 1
                     where id = :id
                       and version = :version
                       and state = 'draft'
                    """)
                            .param("at", at(at))
                            .param("id", issue.id())
                            .param("version", issue.version())
                            .update()
                    > 0;
            return logged(done, entry(issue.id(), by, "issue.scheduled").on("send_at", null, at.toString()));
        });
    }

    /// Before it leaves: a letter of which one copy was posted goes on.
    boolean cancel(long id, UUID by) {
        return transaction.execute(_ -> {
            var done = jdbc.sql("""
                    update letter_issue
                       set state = 'draft', send_at = null, version = version + 1
                     where id = :id
                       and state = 'scheduled'
                    """).param("id", id).update() > 0;
            return logged(done, entry(id, by, "issue.cancelled"));
        });
    }

    boolean drop(long id, UUID by) {
        return transaction.execute(_ -> {
            var done = jdbc.sql("delete from letter_issue where id = :id and state = 'draft'")
                            .param("id", id)
                            .update()
                    > 0;
            return logged(done, entry(id, by, "issue.dropped"));
        });
    }

    private boolean logged(boolean done, AuditAct act) {
        if (done) {
            log.add(act);
        }
        return done;
    }

    private static AuditAct entry(long id, UUID by, String act) {
        return AuditAct.by(by, act, "issue/" + id);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
