package fr.percolateur.conduct;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.stream.Streams;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The programme as it is held: what runs and since when. At most one sequence runs.
public final class RunningOrder {

    /// @param rank in the programme, from 0
    /// @param endedAt null while it runs
    public record Held(
            int rank, Instant startedAt, @Nullable Instant endedAt) {

        public boolean isRunning() {
            return endedAt == null;
        }
    }

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Streams streams;
    private final AuditLog log;
    private final InstantSource clock;

    RunningOrder(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.streams = streams;
        this.log = log;
        this.clock = clock;
    }

    /// By their rank; those that were not held are not there.
    public Map<Integer, Held> held(long room) {
        var held = new HashMap<Integer, Held>();
        jdbc.sql("select rank, started_at, ended_at from conduct_sequence where room = :room")
                .param("room", room)
                .query(row -> {
                    var ended = row.getObject("ended_at", OffsetDateTime.class);
                    var rank = row.getInt("rank");
                    held.put(
                            rank,
                            new Held(
                                    rank,
                                    row.getObject("started_at", OffsetDateTime.class)
                                            .toInstant(),
                                    ended == null ? null : ended.toInstant()));
                });
        return held;
    }

    /// Starts a sequence; the one that runs ends. One that was held before goes on as if it had not been stopped.
    void start(long room, int rank, UUID keeper) {
        transaction.executeWithoutResult(_ -> {
            end(room);
            jdbc.sql("""
                    insert into conduct_sequence (room, rank, started_at)
                    values (:room, :rank, :now)
                    on conflict (room, rank) do update
                       set ended_at = null
                    """)
                    .param("room", room)
                    .param("rank", rank)
                    .param("now", at(clock.instant()))
                    .update();
            log.add(AuditAct.by(keeper, "sequence.started", "event/" + room)
                    .on("sequence", null, String.valueOf(rank)));
            tell(room);
        });
    }

    /// Ends what runs, if anything does.
    void stop(long room, UUID keeper) {
        transaction.executeWithoutResult(_ -> {
            if (end(room) > 0) {
                log.add(AuditAct.by(keeper, "sequence.ended", "event/" + room));
                tell(room);
            }
        });
    }

    private void tell(long room) {
        streams.changed(room, ProgrammePart.NAME);
        streams.changed(room, OrderPart.NAME);
    }

    private int end(long room) {
        return jdbc.sql("""
                update conduct_sequence
                   set ended_at = :now
                 where room = :room
                   and ended_at is null
                """)
                .param("room", room)
                .param("now", at(clock.instant()))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
