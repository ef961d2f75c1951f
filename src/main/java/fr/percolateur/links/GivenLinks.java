package fr.percolateur.links;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.stream.Streams;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What links were given in rooms.
public final class GivenLinks {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Streams streams;
    private final AuditLog log;
    private final InstantSource clock;

    GivenLinks(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.streams = streams;
        this.log = log;
        this.clock = clock;
    }

    /// In the order in which they were given.
    public List<GivenLink> of(long room) {
        return jdbc.sql("select * from given_link where room = :room order by id")
                .param("room", room)
                .query((row, _) -> new GivenLink(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("address"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// One that was given already takes this title.
    void give(long room, String title, String address, UUID keeper) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("""
                    insert into given_link (room, title, address, given_at)
                    values (:room, :title, :address, :now)
                    on conflict (room, address) do update
                       set title = excluded.title
                    """)
                    .param("room", room)
                    .param("title", title)
                    .param("address", address)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            log.add(AuditAct.by(keeper, "link.given", "event/" + room).on("address", null, address));
            streams.changed(room, LinksPart.NAME);
        });
    }

    /// @return whether the room had it
    boolean remove(long room, long id, UUID keeper) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var gone = jdbc.sql("delete from given_link where room = :room and id = :id returning address")
                    .param("room", room)
                    .param("id", id)
                    .query((row, _) -> row.getString(1))
                    .optional();
            gone.ifPresent(address -> {
                log.add(AuditAct.by(keeper, "link.removed", "event/" + room).on("address", address, null));
                streams.changed(room, LinksPart.NAME);
            });
            return gone.isPresent();
        }));
    }
}
