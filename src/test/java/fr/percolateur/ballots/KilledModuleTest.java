package fr.percolateur.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.percolateur.node.WithDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Ten thousand votes of two thousand people, who press twice and try again on another node when theirs is killed.
/// Each is counted once.
@WithDatabase
@Timeout(60)
class KilledModuleTest {

    private static final int VOTERS = 2000;
    private static final int TRIES = 5;
    private static final int TOLD = 500;

    private final HikariDataSource dataSource;
    private final Booth booth;

    KilledModuleTest(DataSource dataSource) {
        this.dataSource = (HikariDataSource) dataSource;
        this.booth = new Booth(dataSource);
    }

    @Test
    void countsEachOnceThoughTheNodeIsKilledUnderLoad() throws Exception {
        var box = booth.box();

        var told = toldBefore(box);

        assertThat(told).hasSizeGreaterThanOrEqualTo(TOLD).hasSizeLessThan(VOTERS);
        assertThat(booth.boxes.participants(box)).containsAll(told);
        assertThat(booth.boxes.tally(box).ballots())
                .isEqualTo(booth.participations(box))
                .isLessThan(VOTERS);

        var counted = voteAgainAndAgain(box);

        assertThat(counted).doesNotContainAnyElementsOf(told);
        assertThat(booth.boxes.participants(box))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, VOTERS).boxed().toList());
        assertThat(booth.boxes.tally(box)).isEqualTo(new Tally(VOTERS, List.of(500, 500, 500, 500)));
    }

    /// Everyone, five times, in no order, on two nodes at once, while another mixes.
    private Set<Long> voteAgainAndAgain(long box) {
        Set<Long> counted = ConcurrentHashMap.newKeySet();
        var nodes = List.of(booth.boxes, new BallotBoxes(dataSource, () -> Booth.EVENING));
        var votes = IntStream.range(0, VOTERS * TRIES).boxed().collect(java.util.stream.Collectors.toList());
        Collections.shuffle(votes, new Random(12));
        try (var people = Executors.newFixedThreadPool(24)) {
            for (var vote : votes) {
                people.execute(() -> {
                    var voter = (long) vote / TRIES;
                    if (nodes.get(vote % 2).cast(box, voter, Booth.opinion(voter)) == Cast.COUNTED) {
                        assertThat(counted.add(voter)).isTrue();
                    }
                });
            }
            people.execute(new Mixing(dataSource)::run);
        }
        return counted;
    }

    /// Whom the other process told that they are counted, until it was killed.
    private Set<Long> toldBefore(long box) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BusyNode.class.getName(),
                        dataSource.getJdbcUrl(),
                        dataSource.getUsername(),
                        dataSource.getPassword(),
                        String.valueOf(box),
                        String.valueOf(VOTERS))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var told = new HashSet<Long>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.endsWith(".")) {
                    told.add(Long.parseLong(line.substring(0, line.length() - 1)));
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
