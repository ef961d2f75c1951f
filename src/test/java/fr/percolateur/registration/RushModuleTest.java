package fr.percolateur.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.network.Sender;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.proof.Challenge;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Five hundred people want a hundred places at once, and do all that people do. What must be true is asked again and
/// again meanwhile, of one instant each time.
@WithDatabase
class RushModuleTest {

    private static final int PEOPLE = 500;
    private static final int STEPS = 6;

    private final JdbcClient jdbc;
    private final Hall hall;

    /// Each asks for the time at each step: it jumps forwards, so that some holds and offers run out under way.
    private final AtomicReference<Instant> now = new AtomicReference<>(Hall.MORNING);

    private final Registrations registrations;
    private final Set<Long> everyone = ConcurrentHashMap.newKeySet();

    RushModuleTest(DataSource dataSource, JdbcClient jdbc, @TempDir Path folder) {
        this.jdbc = jdbc;
        this.hall = new Hall(dataSource, folder);
        this.registrations = new Registrations(dataSource, List.of(), now::get);
    }

    @Test
    void sellsAHundredPlacesToFiveHundredPeopleWhoChangeTheirMinds() throws Exception {
        var terms = hall.event("ruee", "accompagnants: true", "sur_place: {places: 60}", "en_ligne: {places: 40}");
        var over = new AtomicBoolean();
        var checks = new ArrayList<String>();
        var wrongs = ConcurrentHashMap.<String>newKeySet();
        var checker = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                wrongs.addAll(Invariants.broken(jdbc));
                checks.add("checked");
            }
        });

        try {
            everyoneAtOnce(terms);
        } finally {
            over.set(true);
            checker.join();
        }

        assertThat(wrongs).isEmpty();
        assertThat(checks).hasSizeGreaterThan(20);
        assertThat(Invariants.broken(jdbc)).isEmpty();
        assertThat(found("select count(*) from registration")).isEqualTo(everyone.size());
        assertThat(everyone).hasSize(PEOPLE);

        registrations.sweep();
        assertThat(found("select sum(taken) from registration_pool")).isBetween(98, 100);
        assertThat(found("select sum(waiting) from registration_pool")).isPositive();
    }

    private void everyoneAtOnce(Terms terms) throws InterruptedException, ExecutionException {
        var lives = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < PEOPLE; person++) {
                var seed = person;
                lives.add(threads.submit(() -> live(terms, seed)));
            }
            for (var life : lives) {
                life.get();
            }
        }
    }

    private void live(Terms terms, int seed) {
        var random = new Random(seed);
        var mode = random.nextInt(5) < 3 ? Mode.ONSITE : Mode.ONLINE;
        var attendee = Hall.attendee("agent" + seed, mode, random.nextInt(8) == 0);
        var id = registered(terms, attendee, random.nextBoolean());
        everyone.add(id);
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(9)) {
                case 0 -> registrations.cancel(id);
                case 1, 2 -> registrations.move(id, random.nextBoolean() ? Mode.ONSITE : Mode.ONLINE, true);
                case 3 -> registrations.sweep();
                case 4 -> registered(terms, attendee, random.nextBoolean());
                case 5 -> now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(2)));
                default -> registrations.confirm(id, true);
            }
        }
    }

    private long registered(Terms terms, Attendee attendee, boolean proven) {
        var submission = proven
                ? registrations.register(terms, attendee)
                : registrations
                        .submit(terms, attendee, Challenge.fresh(), Sender.UNBOUND)
                        .submission();
        return switch (submission) {
            case Submission.Held(var registration) -> registration.id();
            case Submission.Unplaced(var registration) -> registration.id();
            case Submission.Known(var registration) -> registration.id();
            case Submission.Proven(Proof.Confirmed(var registration)) -> registration.id();
            case Submission.Proven(Proof.Waiting(var registration, var _)) -> registration.id();
            case Submission.Proven(Proof.Pending _), Submission.Proven(Proof.Impossible _), Submission.Impossible _ ->
                throw new AssertionError(submission);
        };
    }

    private int found(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getInt(1)).single();
    }
}
