package fr.percolateur.audit;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who did what, for good; and the values that changed, for a year. Nobody rewrites it: the database refuses.
public final class AuditLog {

    static final Duration VALUES_KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    public AuditLog(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /// In the caller's transaction: what is undone is not told.
    public void add(AuditAct act) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var entry = jdbc.sql("""
                insert into audit_entry (at, actor, act, subject, fields)
                values (:now, :actor, :act, :subject, :fields)
                returning id
                """)
                .param("now", now)
                .param("actor", act.actor())
                .param("act", act.act())
                .param("subject", act.subject())
                .param(
                        "fields",
                        act.changes().stream().map(AuditAct.Change::field).toArray(String[]::new))
                .query((row, _) -> row.getLong(1))
                .single();
        for (var change : act.changes()) {
            jdbc.sql("""
                    insert into audit_value (entry_id, field, before, after, forget_after)
                    values (:entry, :field, :before, :after, :end)
                    """)
                    .param("entry", entry)
                    .param("field", change.field())
                    .param("before", change.before())
                    .param("after", change.after())
                    .param("end", now.plus(VALUES_KEPT))
                    .update();
        }
    }
}
