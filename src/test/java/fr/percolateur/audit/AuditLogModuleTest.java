package fr.percolateur.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.percolateur.node.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WithDatabase
class AuditLogModuleTest {

    private static final UUID NOE = UUID.fromString("8d0f3c52-3f0e-4a55-a0d5-0b2b8f6f1c01");

    private final AuditLog log;
    private final AuditChain chain;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AuditLogModuleTest(DataSource dataSource, JdbcClient jdbc, TransactionTemplate transaction) {
        this.log = new AuditLog(dataSource, () -> Instant.parse("2027-01-12T09:00:00Z"));
        this.chain = new AuditChain(dataSource, () -> Instant.parse("2027-01-12T09:00:00Z"));
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void keepsWhoDidWhatForGoodAndTheValuesForAYear() {
        log.add(AuditAct.by(NOE, "registration.changed", "registration/42").on("position", "greffière", null));

        assertThat(read("""
                select concat_ws(' | ', e.at at time zone 'utc', e.actor, e.act, e.subject, e.fields,
                                 v.field, v.before, coalesce(v.after, '–'), v.forget_after at time zone 'utc')
                  from audit_entry e
                  join audit_value v on v.entry_id = e.id
                 where e.subject = 'registration/42'
                """))
                .containsExactly("2027-01-12 09:00:00 | 8d0f3c52-3f0e-4a55-a0d5-0b2b8f6f1c01 | registration.changed"
                        + " | registration/42 | {position} | position | greffière | – | 2028-01-12 09:00:00");
    }

    @Test
    void tellsNothingOfWhatWasUndone() {
        transaction.executeWithoutResult(status -> {
            log.add(AuditAct.by(NOE, "role.granted", "agent/undone"));
            status.setRollbackOnly();
        });

        assertThat(read("select act from audit_entry where subject = 'agent/undone'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = null",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_link set hash = 'x'",
                "delete from audit_link"
            })
    void isOnlyAddedTo(String rewriting) {
        log.add(AuditAct.by(null, "role.granted", "agent/1"));
        chain.extend();

        assertThatThrownBy(() -> jdbc.sql(rewriting).update())
                .rootCause()
                .hasMessageContaining("the audit log is only added to");
    }

    private List<String> read(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
