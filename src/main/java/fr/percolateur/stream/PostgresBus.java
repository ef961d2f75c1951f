package fr.percolateur.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notices by `LISTEN` and `NOTIFY`. One connection of the pool is kept for it.
final class PostgresBus implements Bus {

    static final String CHANNEL = "stream";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresBus.class);
    private static final int PATIENCE = (int) Duration.ofSeconds(1).toMillis();

    private final DataSource dataSource;
    private final RoomRows rooms;
    private volatile boolean closed;

    PostgresBus(DataSource dataSource, RoomRows rooms) {
        this.dataSource = dataSource;
        this.rooms = rooms;
    }

    @Override
    public void tell(long room, Set<String> parts) {
        rooms.advance(room, parts);
    }

    @Override
    public void hear(LongConsumer heard, Runnable interrupted) {
        Thread.ofPlatform().daemon().name("stream-bus").start(() -> {
            while (!closed) {
                try (var connection = dataSource.getConnection()) {
                    listen(connection, heard, interrupted);
                } catch (SQLException e) {
                    if (!closed) {
                        LOG.warn("the database does not tell what happens in rooms: {}", e.getMessage());
                        pause();
                    }
                }
            }
        });
    }

    private void listen(Connection connection, LongConsumer heard, Runnable interrupted) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        interrupted.run();
        var server = connection.unwrap(PGConnection.class);
        while (!closed) {
            var notices = server.getNotifications(PATIENCE);
            Arrays.stream(notices)
                    .map(PGNotification::getParameter)
                    .mapToLong(Long::parseLong)
                    .distinct()
                    .forEach(heard);
        }
        // the pool may lend it to others
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *");
        }
    }

    private void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
