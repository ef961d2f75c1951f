package fr.percolateur.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.newsletter.Audience;
import fr.percolateur.node.WithDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The node that posts a letter is killed in the middle of it, and another goes on: nobody gets it twice, nobody is
/// left out.
@WithDatabase
@Timeout(60)
class LetterKilledModuleTest {

    private static final int PEOPLE = 20_000;

    /// The first prints the letter, each other posts five hundred copies.
    private static final int STEPS = 5;

    private final HikariDataSource dataSource;
    private final JdbcClient jdbc;

    LetterKilledModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = (HikariDataSource) dataSource;
        this.jdbc = jdbc;
    }

    @Test
    void postsOneCopyToEachThoughTheNodeIsKilled() throws Exception {
        Audience.subscribe(jdbc, PEOPLE, "cafe");
        var id = schedule();

        assertThat(stepsBeforeTheKill()).isGreaterThanOrEqualTo(STEPS);

        var posted = count("select count(*) from mail_letter");
        assertThat(posted)
                .isGreaterThanOrEqualTo((STEPS - 1) * Dispatch.AT_ONCE)
                .isLessThan(PEOPLE)
                .isEqualTo(count("select posted from letter_issue where id = " + id));

        Mailroom.dispatch(dataSource).send();

        assertThat(count("select count(*) from mail_letter")).isEqualTo(PEOPLE);
        assertThat(count("select count(distinct recipient) from mail_letter")).isEqualTo(PEOPLE);
        assertThat(jdbc.sql("select state from letter_issue")
                        .query(String.class)
                        .single())
                .isEqualTo("sent");
        assertThat(count("select count(*) from mail_words")).isOne();
    }

    private long schedule() {
        return Mailroom.schedule(new Issues(dataSource, new AuditLog(dataSource, InstantSource.system())), "cafe");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query((row, _) -> row.getInt(1)).single();
    }

    /// How often the other process said that it had posted some.
    private int stepsBeforeTheKill() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Mailroom.class.getName(),
                        dataSource.getJdbcUrl(),
                        dataSource.getUsername(),
                        dataSource.getPassword())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var steps = 0;
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                steps += line.equals("some.") ? 1 : 0;
                if (steps == STEPS) {
                    // not by its Process, which would close what is read here
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return steps;
    }
}
