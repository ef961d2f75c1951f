package fr.percolateur.conduct;

import fr.percolateur.stream.Audience;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who keep a room, by the ids of their accounts: what they were given and lost, they lose here too.
final class Keepers implements Audience {

    private final String name;
    private final JdbcClient jdbc;

    Keepers(String name, DataSource dataSource) {
        this.name = name;
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> admitted(long room, Set<String> holders) {
        return new HashSet<>(jdbc.sql("""
                select g.agent_id::text
                  from agent_grant g
                  join event e on e.document_id = :room
                 where g.agent_id = any(:holders)
                   and (g.role = 'administrator'
                        or g.role in ('organiser', 'moderator') and g.series = e.series)
                """)
                .param("room", room)
                .param("holders", holders.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query((row, _) -> row.getString(1))
                .list());
    }
}
