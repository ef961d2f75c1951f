package fr.percolateur.live;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The room of an event that goes on now, `salle`: who comes in, and who keeps it.
public final class Salle {

    public static final String ROOM = "/agenda/salle/direct";
    public static final String DESK = "/atelier/evenements/salle/direct";

    private static final String KEEPER = "aurele@verrerie.gouv.fr";

    private final Verrerie verrerie;
    private final LiveRooms rooms;
    private final RegistrationLinks links;
    private final JdbcClient jdbc;

    private Salle(Verrerie verrerie, LiveRooms rooms, RegistrationLinks links, JdbcClient jdbc) {
        this.verrerie = verrerie;
        this.rooms = rooms;
        this.links = links;
        this.jdbc = jdbc;
    }

    /// Without anybody, and without what was said and asked in it before.
    ///
    /// @param more lines of its document
    public void open(String... more) {
        verrerie.is(new Viewer.Visitor());
        verrerie.event(
                "salle",
                Duration.ofMinutes(-10),
                Stream.concat(Stream.of("serie: cafes-du-port"), Stream.of(more))
                        .toArray(String[]::new));
        jdbc.sql("delete from live_room").update();
        jdbc.sql("delete from registration").update();
        jdbc.sql("update registration_pool set taken = 0").update();
    }

    public Room room() {
        return rooms.of("salle").orElseThrow();
    }

    /// Someone registered comes in by their personal page.
    public Agent enter(int port, String name, Mode mode) throws Exception {
        var agent = new Agent(port);
        agent.open("/d");
        agent.post("/inscription/" + links.issue(verrerie.seat("salle", name, mode)) + "/direct", Map.of());
        return agent;
    }

    /// Whoever asks from now on keeps the room.
    public void keep() {
        verrerie.is(Role.MODERATOR, "cafes-du-port");
    }

    /// The same with an account: whoever has none is shown out of streams.
    ///
    /// @return its id
    public UUID keepWithAnAccount() {
        jdbc.sql("""
                insert into agent (id, email, given_name, family_name, created_at)
                values (gen_random_uuid(), :email, 'Aurèle', 'Coste', now())
                on conflict do nothing
                """).param("email", KEEPER).update();
        var account = jdbc.sql("select id from agent where email = :email")
                .param("email", KEEPER)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
        jdbc.sql("""
                insert into agent_grant (agent_id, role, series, granted_at)
                values (:id, 'moderator', 'cafes-du-port', now())
                on conflict do nothing
                """).param("id", account).update();
        verrerie.is(new Viewer.SignedIn(
                account, "Aurèle Coste", KEEPER, Set.of(new Grant(Role.MODERATOR, "cafes-du-port"))));
        return account;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import(Verrerie.Entry.class)
    public static class Entry {

        @Bean
        Salle salle(Verrerie verrerie, LiveRooms rooms, RegistrationLinks links, JdbcClient jdbc) {
            return new Salle(verrerie, rooms, links, jdbc);
        }
    }
}
