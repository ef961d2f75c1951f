package fr.percolateur.lectern;

import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Audience;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who accepted to speak, by their ids in the directory: who is taken off the programme hears no more.
final class SpeakersAudience implements Audience {

    private final JdbcClient jdbc;

    SpeakersAudience(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String name() {
        return RoomPart.SPEAKERS;
    }

    @Override
    public Set<String> admitted(long room, Set<String> holders) {
        return new HashSet<>(jdbc.sql("""
                select speaker_id::text
                  from speech
                 where document_id = :room
                   and speaker_id = any(:holders)
                   and state = 'accepted'
                """)
                .param("room", room)
                .param("holders", holders.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query((row, _) -> row.getString(1))
                .list());
    }
}
