package fr.percolateur.stream;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Streams of a program that is not started: what changes is written down, and nobody listens.
public final class Followed {

    private Followed() {}

    public static Streams byNobody(DataSource dataSource) {
        var rooms = new RoomRows(JdbcClient.create(dataSource));
        return new Streams(new PostgresBus(dataSource, rooms), rooms, List::of, List::of);
    }
}
