package fr.percolateur.audit;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who did what, for good; and the values that changed, for a year. Nobody rewrites it: the database refuses, and
/// [AuditChain] shows who did so past it.
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
        var salts = act.changes().stream().map(_ -> Seal.salt()).toList();
        var entry = jdbc.sql("""
                with entry as (
                    insert into audit_entry (at, actor, act, subject, fields, commitments)
                    values (:now, :actor, :act, :subject, :fields, :commitments)
                    returning id
                )
                insert into audit_pending (entry_id)
                select id from entry
                returning entry_id
                """)
                .param("now", now)
                .param("actor", act.actor())
                .param("act", act.act())
                .param("subject", act.subject())
                .param(
                        "fields",
                        act.changes().stream().map(AuditAct.Change::field).toArray(String[]::new))
                .param("commitments", commitments(act.changes(), salts))
                .query((row, _) -> row.getLong(1))
                .single();
        for (var place = 0; place < salts.size(); place++) {
            var change = act.changes().get(place);
            jdbc.sql("""
                    insert into audit_value (entry_id, field, before, after, salt, forget_after)
                    values (:entry, :field, :before, :after, :salt, :end)
                    """)
                    .param("entry", entry)
                    .param("field", change.field())
                    .param("before", change.before())
                    .param("after", change.after())
                    .param("salt", salts.get(place))
                    .param("end", now.plus(VALUES_KEPT))
                    .update();
        }
    }

    private static byte[][] commitments(List<AuditAct.Change> changes, List<byte[]> salts) {
        var commitments = new byte[changes.size()][];
        for (var place = 0; place < commitments.length; place++) {
            commitments[place] = Seal.commitment(salts.get(place), changes.get(place));
        }
        return commitments;
    }
}
