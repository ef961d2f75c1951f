package fr.percolateur.conduct;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Streams;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Closes rooms and opens them again, and changes the code by which one comes in. All parts are told: what could be
/// done there no longer can.
final class Closing {

    private final LiveRooms rooms;
    private final RunningOrder order;
    private final ObjectProvider<RoomPart> parts;
    private final Streams streams;
    private final AuditLog log;
    private final TransactionTemplate transaction;

    Closing(
            DataSource dataSource,
            LiveRooms rooms,
            RunningOrder order,
            ObjectProvider<RoomPart> parts,
            Streams streams,
            AuditLog log) {
        this.rooms = rooms;
        this.order = order;
        this.parts = parts;
        this.streams = streams;
        this.log = log;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// What runs ends with it.
    void close(Room room, UUID keeper) {
        transaction.executeWithoutResult(_ -> {
            if (rooms.close(room)) {
                order.stop(room.id(), keeper);
                log.add(AuditAct.by(keeper, "room.closed", "event/" + room.id()));
                tell(room);
            }
        });
    }

    void reopen(Room room, UUID keeper) {
        transaction.executeWithoutResult(_ -> {
            if (rooms.reopen(room)) {
                log.add(AuditAct.by(keeper, "room.reopened", "event/" + room.id()));
                tell(room);
            }
        });
    }

    /// What a device can be kept out by, when someone comes back on another one.
    void renew(Room room, UUID keeper) {
        transaction.executeWithoutResult(_ -> {
            rooms.renew(room);
            log.add(AuditAct.by(keeper, "room.code", "event/" + room.id()));
            streams.changed(room.id(), LiveRooms.ACCESS);
        });
    }

    private void tell(Room room) {
        parts.stream().forEach(part -> streams.changed(room.id(), part.name()));
    }
}
