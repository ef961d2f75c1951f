package fr.percolateur.questions;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.stream.Followed;
import fr.percolateur.stream.Streams;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People support questions on a node that is killed meanwhile, and press again on another: whatever they were told is
/// kept, and each counts once.
@WithDatabase
@Timeout(60)
class SupportKilledModuleTest {

    private static final int QUESTIONS = 5;
    private static final int PEOPLE = 400;
    private static final int TOLD = 300;
    private static final int PRESSES = 3;

    private final HikariDataSource dataSource;
    private final JdbcClient jdbc;
    private final Streams streams;
    private final Questions questions;
    private final Supports supports;

    SupportKilledModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = (HikariDataSource) dataSource;
        this.jdbc = jdbc;
        this.questions = new Questions(dataSource);
        this.streams = Followed.byNobody(dataSource);
        this.supports = new Supports(dataSource, streams);
    }

    @AfterEach
    void close() throws InterruptedException {
        streams.close();
    }

    @Test
    void keepsWhatItToldThoughTheNodeIsKilledAndCountsEachOnce() throws Exception {
        var stage = Stage.in(jdbc, QUESTIONS, PEOPLE);

        var told = toldBefore(stage);

        assertThat(told).hasSizeGreaterThanOrEqualTo(TOLD).hasSizeLessThan(QUESTIONS * PEOPLE);
        assertThat(kept()).containsAll(told).hasSizeLessThan(QUESTIONS * PEOPLE);

        pressAgain(stage);

        assertThat(kept()).hasSize(QUESTIONS * PEOPLE);
        assertThat(questions.shown(stage.room()).stream().map(Question::supporters))
                .hasSize(QUESTIONS)
                .containsOnly(PEOPLE);
    }

    private Set<String> kept() {
        return Set.copyOf(jdbc.sql("select question_id || ' ' || participant_id from question_support")
                .query((row, _) -> row.getString(1))
                .list());
    }

    private void pressAgain(Stage stage) throws Exception {
        var presses = new ArrayList<Runnable>();
        for (var press = 0; press < PRESSES; press++) {
            for (var question : stage.questions()) {
                for (var person : stage.people()) {
                    presses.add(() -> supports.support(stage.room(), question, person));
                }
            }
        }
        Collections.shuffle(presses, new Random(12));
        var pressed = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            presses.forEach(press -> pressed.add(threads.submit(press)));
        }
        for (var press : pressed) {
            press.get();
        }
    }

    private static String joined(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// Whose support the other process took, until it was killed.
    private Set<String> toldBefore(Stage stage) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BusySupporter.class.getName(),
                        dataSource.getJdbcUrl(),
                        dataSource.getUsername(),
                        dataSource.getPassword(),
                        String.valueOf(stage.room()),
                        joined(stage.questions()),
                        joined(stage.people()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new HashSet<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(".")) {
                    told.add(line.substring(0, line.length() - 1));
                }
                if (told.size() == TOLD) {
                    // not by its Process, which would close what is read here
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }
}
