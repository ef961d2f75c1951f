package fr.percolateur.backstage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where the demo meets. Its documents write some of these places more than one way.
final class Venues {

    private record Room(String name, int capacity) {}

    private record Venue(String name, String address, String access, boolean loop, List<Room> rooms) {}

    private static final List<Venue> ALL = List.of(
            new Venue(
                    "La Verrerie",
                    "14 quai des Tonneliers\n99120 Port-Lanterne",
                    "Tram B : arrêt Tonneliers, 3 min à pied, trottoir large et plat\nVélo : arceaux devant l’entrée",
                    true,
                    List.of(
                            new Room("grande nef", 220),
                            new Room("salle Soufflerie", 80),
                            new Room("salle du Four", 40))),
            new Venue(
                    "Halle aux Grains",
                    "1 place de la Bascule\n99100 Valbrume",
                    "Gare de Valbrume : sortie Halle, 6 min à pied\nBus : ligne 4 ; ligne 9",
                    false,
                    List.of(
                            new Room("Grande halle", 300),
                            new Room("Salle du Minage", 60),
                            new Room("Salle de la Bascule", 45))),
            new Venue(
                    "Maison des services du Val",
                    "8 rue des Peupliers\n99130 Le Val",
                    "Bus : ligne 12, arrêt Peupliers",
                    false,
                    List.of(new Room("salle des Peupliers", 30))));

    private final JdbcClient jdbc;

    Venues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open() {
        ALL.forEach(this::open);
    }

    private void open(Venue venue) {
        var id = jdbc.sql("""
                insert into venue (name, address, access, step_free, induction_loop)
                values (:name, :address, :access, true, :loop)
                returning id
                """)
                .param("name", venue.name())
                .param("address", venue.address())
                .param("access", venue.access())
                .param("loop", venue.loop())
                .query((row, _) -> row.getLong(1))
                .single();
        for (var rank = 0; rank < venue.rooms().size(); rank++) {
            jdbc.sql("""
                    insert into venue_room (venue_id, rank, name, capacity)
                    values (:venue, :rank, :name, :capacity)
                    """)
                    .param("venue", id)
                    .param("rank", rank)
                    .param("name", venue.rooms().get(rank).name())
                    .param("capacity", venue.rooms().get(rank).capacity())
                    .update();
        }
    }
}
