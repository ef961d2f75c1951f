package fr.percolateur.connections;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The sessions that are open, seen by their owners and by administrators, who close them. Every request looks its
/// session up: what is closed is closed for all nodes.
public final class Connections {

    /// The attribute of a request that holds the id of its session.
    public static final String CURRENT = Connections.class.getName();

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditLog log;
    private final InstantSource clock;

    public Connections(DataSource dataSource, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
        this.clock = clock;
    }

    /// Someone's own, that which was seen last first.
    public List<Connection> of(UUID agent) {
        return find(agent, "");
    }

    /// Everybody's, up to two hundred.
    ///
    /// @param words of a name or an address; empty for all
    public List<Connection> all(String words) {
        return find(null, words);
    }

    private List<Connection> find(@Nullable UUID agent, String words) {
        return jdbc.sql("""
                select s.*, btrim(a.given_name || ' ' || a.family_name) as name,
                       exists (select from agent_grant g
                                where g.agent_id = a.id
                                  and g.role in ('administrator', 'organiser', 'referent')) as opens_much
                  from sign_in_session s
                  join agent a on a.id = s.agent_id
                 where s.expires_at > :now
                   and (cast(:agent as uuid) is null or s.agent_id = :agent)
                   and (:words = '' or strpos(unaccent(lower(a.given_name || ' ' || a.family_name || ' ' || s.email)),
                                              unaccent(lower(:words))) > 0)
                 order by s.seen_at desc, s.id
                 limit :most
                """)
                .param("now", now())
                .param("agent", agent)
                .param("words", words)
                .param("most", MOST)
                .query((row, _) -> new Connection(
                        row.getObject("id", UUID.class),
                        row.getObject("agent_id", UUID.class),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("device"),
                        row.getString("network"),
                        row.getString("id_token") != null,
                        Factor.stored(row.getString("second_factor")),
                        row.getBoolean("opens_much"),
                        instant(row, "opened_at"),
                        instant(row, "seen_at")))
                .list();
    }

    /// One of one's own.
    public boolean closeOwn(UUID connection, UUID agent) {
        return jdbc.sql("delete from sign_in_session where id = :id and agent_id = :agent")
                        .param("id", connection)
                        .param("agent", agent)
                        .update()
                > 0;
    }

    /// All of one's own but that in which one asks.
    public int closeOthers(UUID agent, @Nullable UUID current) {
        return jdbc.sql("""
                delete from sign_in_session
                 where agent_id = :agent
                   and (cast(:current as uuid) is null or id <> :current)
                """).param("agent", agent).param("current", current).update();
    }

    /// Anybody's, by an administrator.
    public boolean close(UUID connection, UUID by) {
        return transaction.<Boolean>execute(_ -> {
            var owner = jdbc.sql("delete from sign_in_session where id = :id returning agent_id")
                    .param("id", connection)
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .optional();
            owner.ifPresent(agent -> log.add(
                    AuditAct.by(by, "connection.closed", "agent/" + agent).on("connections", null, "1")));
            return owner.isPresent();
        });
    }

    /// All of somebody, by an administrator.
    ///
    /// @return how many
    public int closeAll(UUID agent, UUID by) {
        return transaction.<Integer>execute(_ -> {
            var closed = jdbc.sql("delete from sign_in_session where agent_id = :agent")
                    .param("agent", agent)
                    .update();
            if (closed > 0) {
                log.add(AuditAct.by(by, "connection.closed", "agent/" + agent)
                        .on("connections", null, String.valueOf(closed)));
            }
            return closed;
        });
    }

    /// Whether roles that open much wait for a second factor, whoever comes and by which way.
    public boolean requiresFactor() {
        return jdbc.sql("select second_factor from sign_in_rule")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// What became of a wish to require it.
    public enum Requirement {
        SET,
        /// Who asks has not proved one: nobody might be left who can.
        UNPROVED
    }

    /// @param current the session in which it is asked
    public Requirement requireFactor(UUID by, @Nullable UUID current) {
        return transaction.<Requirement>execute(_ -> {
            if (factor(current).filter(Factor.PROVED::equals).isEmpty()) {
                return Requirement.UNPROVED;
            }
            rule(true, by);
            return Requirement.SET;
        });
    }

    /// @param by null for the command line
    public void waiveFactor(@Nullable UUID by) {
        transaction.executeWithoutResult(_ -> rule(false, by));
    }

    private Optional<Factor> factor(@Nullable UUID connection) {
        return jdbc.sql("select second_factor from sign_in_session where id = :id")
                .param("id", connection)
                .query((row, _) -> Factor.stored(row.getString(1)))
                .optional();
    }

    private void rule(boolean required, @Nullable UUID by) {
        var changed = jdbc.sql("update sign_in_rule set second_factor = :required where second_factor <> :required")
                .param("required", required)
                .update();
        if (changed > 0) {
            log.add(AuditAct.by(by, required ? "factor.required" : "factor.waived", "site/connexions"));
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
