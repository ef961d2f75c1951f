package fr.percolateur.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.network.Sender;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.proof.Challenge;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Organisers enter, approve, refuse, move and withdraw while agents register, prove, move and cancel: what must be
/// true is asked again and again meanwhile.
@WithDatabase
class RegistrarRushModuleTest {

    private static final int AGENTS = 120;
    private static final int ORGANISERS = 12;
    private static final int STEPS = 15;

    private final JdbcClient jdbc;
    private final Hall hall;
    private final Registrations registrations;
    private final Registrar registrar;
    private final List<Long> people = new ArrayList<>();

    RegistrarRushModuleTest(DataSource dataSource, JdbcClient jdbc, @TempDir Path folder) {
        this.jdbc = jdbc;
        this.hall = new Hall(dataSource, folder);
        var clock = InstantSource.fixed(Hall.MORNING);
        this.registrations = new Registrations(dataSource, List.of(), clock);
        this.registrar = new Registrar(dataSource, List.of(), clock);
    }

    @Test
    void keepsThePlacesRightWhileOrganisersAndAgentsActAtOnce() throws Exception {
        var terms = hall.event(
                "bras-de-fer",
                "approbation: true",
                "accompagnants: true",
                "sur_place: {places: 30}",
                "en_ligne: {places: 20}");
        for (var person = 0; person < AGENTS; person++) {
            people.add(hall.seat(terms, "agent" + person, person % 2 == 0 ? Mode.ONSITE : Mode.ONLINE)
                    .id());
        }
        var over = new AtomicBoolean();
        var wrongs = ConcurrentHashMap.<String>newKeySet();
        var checker = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                wrongs.addAll(Invariants.broken(jdbc));
            }
        });
        try {
            allAtOnce(terms);
        } finally {
            over.set(true);
            checker.join();
        }
        assertThat(wrongs).isEmpty();
        assertThat(Invariants.broken(jdbc)).isEmpty();
        registrations.sweep();
        assertThat(taken()).isBetween(48, 50);
        assertThat(entered()).isPositive();
    }

    private void allAtOnce(Terms terms) throws Exception {
        var lives = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each = 0; each < AGENTS; each++) {
                var seed = each;
                lives.add(threads.submit(() -> attend(terms, seed)));
            }
            for (var each = 0; each < ORGANISERS; each++) {
                var seed = 1_000 + each;
                lives.add(threads.submit(() -> organise(terms, seed)));
            }
            for (var life : lives) {
                life.get();
            }
        }
    }

    private void attend(Terms terms, int seed) {
        var random = new Random(seed);
        var id = people.get(seed);
        for (var step = 0; step < 4; step++) {
            switch (random.nextInt(4)) {
                case 0 -> registrations.cancel(id);
                case 1 -> registrations.move(id, mode(random), true);
                case 2 ->
                    registrations
                            .submit(
                                    terms,
                                    Hall.attendee("agent" + seed, mode(random)),
                                    Challenge.fresh(),
                                    Sender.UNBOUND)
                            .submission();
                default -> registrations.confirm(id, true);
            }
        }
    }

    private void organise(Terms terms, int seed) {
        var random = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            var id = people.get(random.nextInt(AGENTS));
            switch (random.nextInt(5)) {
                case 0 -> registrar.approve(id);
                case 1 -> registrar.refuse(id, "Complet pour votre service.");
                case 2 -> registrar.withdraw(id, "Vous nous avez appelés.");
                case 3 -> registrar.move(id, mode(random));
                default ->
                    registrar.enter(
                            terms,
                            Hall.attendee("entre" + random.nextInt(40), mode(random), random.nextInt(6) == 0),
                            "Tancrède Vial");
            }
        }
    }

    private static Mode mode(Random random) {
        return random.nextBoolean() ? Mode.ONSITE : Mode.ONLINE;
    }

    private int taken() {
        return jdbc.sql("select sum(taken) from registration_pool")
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private int entered() {
        return jdbc.sql("select count(*) from registration where given_name like 'entre%'")
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
