package fr.percolateur.health;

import fr.percolateur.audit.AuditChain;
import fr.percolateur.backup.Backups;
import fr.percolateur.node.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Measures.
final class Examination {

    private final JdbcClient jdbc;
    private final Nodes nodes;
    private final Backups backups;
    private final AuditChain chain;
    private final Path folder;
    private final InstantSource clock;

    Examination(DataSource dataSource, Nodes nodes, AuditChain chain, Settings settings, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.nodes = nodes;
        this.backups = new Backups(dataSource, clock);
        this.chain = chain;
        this.folder = settings.data();
        this.clock = clock;
    }

    Vitals run() {
        return new Vitals(
                clock.instant(),
                nodes.all(),
                letters(),
                jobs(),
                backups.last(),
                disk(),
                store(),
                chain.last(),
                chain.head(),
                factors());
    }

    /// As a session’s reader is judged: one in which a factor is missing has no such role, nor has any without proof
    /// where it is required.
    private Vitals.Factors factors() {
        return jdbc.sql("""
                select rule.second_factor as required,
                       (select count(*)
                          from sign_in_session s
                         where s.expires_at > :now
                           and s.second_factor = 'unknown'
                           and not rule.second_factor
                           and exists (select from agent_grant g
                                        where g.agent_id = s.agent_id
                                          and g.role in ('administrator', 'organiser', 'referent'))) as unproved
                  from sign_in_rule rule
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Vitals.Factors(row.getBoolean("required"), row.getInt("unproved")))
                .single();
    }

    private Vitals.Letters letters() {
        return jdbc.sql("""
                select count(*) filter (where status = 'queued') as waiting,
                       min(due_at) filter (where status = 'queued') as oldest,
                       count(*) filter (where status in ('dead', 'bounced') and given_up_at is null) as undelivered
                  from mail_letter
                """)
                .query((row, _) ->
                        new Vitals.Letters(row.getInt("waiting"), instant(row, "oldest"), row.getInt("undelivered")))
                .single();
    }

    private List<Vitals.Job> jobs() {
        return jdbc.sql("""
                select *
                  from scheduled_tasks
                 where task_instance = 'recurring'
                 order by task_name
                """)
                .query((row, _) -> new Vitals.Job(
                        row.getString("task_name"),
                        instant(row, "last_success"),
                        row.getObject("execution_time", OffsetDateTime.class).toInstant(),
                        row.getInt("consecutive_failures"),
                        row.getBoolean("picked")))
                .list();
    }

    /// Of the folder, or of the nearest above it that is there: a node with a server's database may have none.
    private Vitals.Disk disk() {
        var place = folder.toAbsolutePath();
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        try {
            var disk = Files.getFileStore(place);
            return new Vitals.Disk(folder.toString(), disk.getUsableSpace(), disk.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Vitals.Store store() {
        return jdbc.sql("""
                select current_setting('server_version') as version, pg_database_size(current_database()) as bytes
                """)
                .query((row, _) -> new Vitals.Store(row.getString("version"), row.getLong("bytes")))
                .single();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
