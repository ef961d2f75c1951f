package fr.percolateur.live;

import fr.percolateur.checkin.Verrerie;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.Agent;
import fr.percolateur.terms.Mode;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The room of an event that goes on now, `salle`: who comes in, and who keeps it.
public final class Salle {

    public static final String ROOM = "/agenda/salle/direct";
    public static final String DESK = "/atelier/evenements/salle/direct";

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

    @TestConfiguration(proxyBeanMethods = false)
    @Import(Verrerie.Entry.class)
    public static class Entry {

        @Bean
        Salle salle(Verrerie verrerie, LiveRooms rooms, RegistrationLinks links, JdbcClient jdbc) {
            return new Salle(verrerie, rooms, links, jdbc);
        }
    }
}
