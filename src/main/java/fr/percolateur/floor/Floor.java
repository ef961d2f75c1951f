package fr.percolateur.floor;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.stream.Streams;
import fr.percolateur.turnstile.SharedReading;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The floor of each room: who has it, who waits for it, in which order.
public final class Floor {

    /// @param speaking who has the floor
    /// @param waiting in the order in which they get it
    public record Line(Optional<Hand> speaking, List<Hand> waiting) {}

    private final HandRows rows;
    private final TransactionTemplate transaction;
    private final Streams streams;
    private final AuditLog log;
    private final InstantSource clock;
    private final SharedReading<Long, Line> reading = new SharedReading<>(this::read);

    Floor(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        this.rows = new HandRows(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.streams = streams;
        this.log = log;
        this.clock = clock;
    }

    public Line line(long room) {
        return reading.of(room);
    }

    private Line read(long room) {
        var up = rows.up(room);
        return new Line(
                up.stream().filter(Hand::isSpeaking).findFirst(),
                Turns.of(
                        up.stream().filter(hand -> !hand.isSpeaking()).toList(),
                        rows.onsiteBefore(room).orElse(true)));
    }

    /// @return whether it was down before
    boolean raise(long room, long participant, boolean onsite) {
        return changed(room, rows.raise(room, participant, onsite, clock.instant()));
    }

    boolean lower(long room, long participant) {
        return changed(room, rows.lower(room, participant, clock.instant()));
    }

    private boolean changed(long room, boolean isChanged) {
        if (isChanged) {
            streams.changed(room, FloorPart.NAME);
        }
        return isChanged;
    }

    /// Gives the floor to someone who waits for it; whoever has it gives it back.
    ///
    /// @return false when that hand is not up any more
    boolean call(long room, long hand, UUID keeper) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            rows.hold(room);
            rows.end(room, clock.instant());
            if (!rows.call(room, hand, clock.instant())) {
                status.setRollbackOnly();
                return false;
            }
            log.add(AuditAct.by(keeper, "floor.given", "event/" + room));
            streams.changed(room, FloorPart.NAME);
            return true;
        }));
    }

    void end(long room, UUID keeper) {
        transaction.executeWithoutResult(_ -> {
            rows.hold(room);
            if (rows.end(room, clock.instant())) {
                log.add(AuditAct.by(keeper, "floor.ended", "event/" + room));
                streams.changed(room, FloorPart.NAME);
            }
        });
    }
}
