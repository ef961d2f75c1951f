package fr.percolateur.correspondence;

import static fr.percolateur.correspondence.Quay.MORNING;
import static fr.percolateur.correspondence.Quay.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.percolateur.node.WithDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exactly one letter a person, whatever nodes do.
@WithDatabase
class OnceModuleTest {

    private static final int PEOPLE = 2 * Mailer.BATCH + 50;

    private final Quay quay;

    OnceModuleTest(DataSource dataSource, @TempDir Path folder) {
        this.quay = new Quay(dataSource, folder);
    }

    @BeforeEach
    void begin() {
        quay.event(START.atOffset(ZoneOffset.ofHours(1)));
        quay.go(MORNING);
        quay.crowd(PEOPLE);
    }

    @Test
    void postsInBatchesOfOneTransactionEach() {
        quay.go(START.minus(Duration.ofDays(7)));

        assertThat(quay.jdbc
                        .sql("select count(*) from correspondence_letter group by xmin order by 1")
                        .query((row, _) -> row.getInt(1))
                        .list())
                .containsExactly(50, Mailer.BATCH, Mailer.BATCH);
        assertThat(oneEach()).isTrue();
    }

    @Test
    void postsOnceWhenNodesRace() throws Exception {
        quay.go(START.minus(Duration.ofDays(7)).minusSeconds(1));

        race(START.minus(Duration.ofDays(7)));

        assertThat(oneEach()).isTrue();
    }

    /// Their clocks differ a little, as clocks do.
    @Test
    void tellsAChangeOnceWhenNodesRace() throws Exception {
        quay.pass(Duration.ofMinutes(1));
        quay.event(START.plus(Duration.ofHours(1)).atOffset(ZoneOffset.ofHours(1)));
        quay.pass(Duration.ofMinutes(1));

        race(quay.now().plus(Changes.REST));

        assertThat(oneEach()).isTrue();
    }

    private void race(Instant now) throws Exception {
        var together = new CyclicBarrier(4);
        var nodes = IntStream.range(0, 4)
                .<Callable<Void>>mapToObj(number -> () -> {
                    var node = Quay.node(quay.dataSource, () -> now.plusMillis(number));
                    together.await();
                    node.run();
                    return null;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var run : threads.invokeAll(nodes)) {
                run.get();
            }
        }
    }

    /// The other process is held in its second batch, by a lock that only this test knows, and killed there.
    @Test
    void goesOnWhereANodeWasKilled() throws Exception {
        var pool = (HikariDataSource) quay.dataSource;
        quay.jdbc.sql("""
                create function wait_for_the_test() returns trigger language plpgsql as $$
                begin
                    if (select count(*) from correspondence_letter) >= 200 then
                        perform pg_advisory_xact_lock(42);
                    end if;
                    return new;
                end
                $$
                """).update();
        quay.jdbc.sql("""
                create trigger wait_for_the_test before insert on correspondence_letter
                   for each row execute function wait_for_the_test()
                """).update();
        try (var holder = quay.dataSource.getConnection();
                var statement = holder.createStatement()) {
            statement.execute("select pg_advisory_lock(42)");
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            WritingNode.class.getName(),
                            pool.getJdbcUrl(),
                            pool.getUsername(),
                            pool.getPassword())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            while (!isHeld() && process.isAlive()) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            statement.execute("select pg_advisory_unlock(42)");
        }
        quay.jdbc.sql("drop trigger wait_for_the_test on correspondence_letter").update();
        quay.jdbc.sql("drop function wait_for_the_test").update();
        assertThat(quay.letters()).isEqualTo(Mailer.BATCH);

        quay.go(START.minus(Duration.ofDays(7)).plusSeconds(30));

        assertThat(oneEach()).isTrue();
    }

    private boolean isHeld() {
        return quay.jdbc
                .sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private boolean oneEach() {
        return quay.jdbc
                .sql("select count(*) = :people and count(distinct recipient) = :people from mail_letter")
                .param("people", PEOPLE)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
