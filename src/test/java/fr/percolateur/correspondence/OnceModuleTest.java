package fr.percolateur.correspondence;

import static fr.percolateur.correspondence.Quay.MORNING;
import static fr.percolateur.correspondence.Quay.START;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.percolateur.node.WithDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
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
        var together = new CyclicBarrier(4);
        quay.go(START.minus(Duration.ofDays(7)).minusSeconds(1));
        var due = START.minus(Duration.ofDays(7));
        Callable<Void> node = () -> {
            var mine = Quay.node(quay.dataSource, () -> due);
            together.await();
            mine.run();
            return null;
        };
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var run : nodes.invokeAll(List.of(node, node, node, node))) {
                run.get();
            }
        }

        assertThat(oneEach()).isTrue();
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
