package fr.percolateur.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The nodes that share this database.
public final class Nodes {

    /// After so long without a sign a node is taken for dead.
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    public Nodes(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /// @param name the machine, and the port of the site
    public record Node(UUID id, String name, String version, Instant since, Instant beatAt) {

        boolean isSilent(Instant now) {
            return beatAt.plus(PATIENCE).isBefore(now);
        }
    }

    public List<Node> all() {
        return jdbc.sql("select * from node_beat order by since, name")
                .query((row, _) -> new Node(
                        row.getObject("node", UUID.class),
                        row.getString("name"),
                        row.getString("version"),
                        instant(row, "since"),
                        instant(row, "beat_at")))
                .list();
    }

    /// Those that gave a sign lately.
    public List<Node> alive() {
        var now = clock.instant();
        return all().stream().filter(node -> !node.isSilent(now)).toList();
    }

    void beat(UUID id, String name, String version) {
        jdbc.sql("""
                insert into node_beat (node, name, version, since, beat_at)
                values (:node, :name, :version, :now, :now)
                    on conflict (node) do update
                   set beat_at = excluded.beat_at
                """)
                .param("node", id)
                .param("name", name)
                .param("version", version)
                .param("now", now())
                .update();
        jdbc.sql("delete from node_beat where beat_at < :before")
                .param("before", now().minus(REMEMBERED))
                .update();
    }

    void leave(UUID id) {
        jdbc.sql("delete from node_beat where node = :node").param("node", id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
