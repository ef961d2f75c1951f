package fr.percolateur.stream;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How far each room is, as all nodes share it.
final class RoomRows {

    private final JdbcClient jdbc;

    RoomRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Without the rooms in which nothing was said yet.
    Map<Long, RoomVersions> read(Collection<Long> rooms) {
        var parts = new HashMap<Long, Map<String, Long>>();
        var sequences = new HashMap<Long, Long>();
        jdbc.sql("""
                select room, sequence, part, version
                  from stream_room
                  join stream_part using (room)
                 where room = any(:rooms)
                """).param("rooms", rooms.toArray(Long[]::new)).query(row -> {
            var room = row.getLong("room");
            sequences.put(room, row.getLong("sequence"));
            parts.computeIfAbsent(room, _ -> new HashMap<>()).put(row.getString("part"), row.getLong("version"));
        });
        var read = new HashMap<Long, RoomVersions>();
        sequences.forEach((room, sequence) ->
                read.put(room, new RoomVersions(sequence, parts.getOrDefault(room, Map.of()))));
        return read;
    }

    /// Gives these parts the next sequence of the room, and tells all nodes once that stands. The row of the room is
    /// locked for no longer than this statement.
    void advance(long room, Set<String> parts) {
        jdbc.sql("""
                with next as (
                    insert into stream_room (room, sequence)
                    values (:room, 1)
                    on conflict (room) do update
                       set sequence = stream_room.sequence + 1
                    returning sequence
                ), changed as (
                    insert into stream_part (room, part, version)
                    select :room, part, sequence
                      from next, unnest(:parts) part
                    on conflict (room, part) do update
                       set version = excluded.version
                )
                select pg_notify(:channel, :room::text)
                  from next
                """)
                .param("room", room)
                .param("parts", parts.toArray(String[]::new))
                .param("channel", PostgresBus.CHANNEL)
                .query((_, _) -> room)
                .single();
    }
}
