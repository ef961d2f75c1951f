package fr.percolateur.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.stream.Followed;
import fr.percolateur.stream.Streams;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Hundreds press at once, twice, and again because the line was slow; moderators merge and part meanwhile.
@WithDatabase
class SupportRushModuleTest {

    private static final int QUESTIONS = 10;
    private static final int PEOPLE = 400;
    private static final int PRESSES = 3;

    private final JdbcClient jdbc;
    private final Streams streams;
    private final Questions questions;
    private final Supports supports;
    private final Moderation moderation;

    SupportRushModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.streams = Followed.byNobody(dataSource);
        var clock = InstantSource.system();
        this.questions = new Questions(dataSource);
        this.supports = new Supports(dataSource, streams);
        this.moderation = new Moderation(dataSource, streams, new AuditLog(dataSource, clock), clock);
    }

    @AfterEach
    void close() throws InterruptedException {
        streams.close();
    }

    /// Twelve thousand presses: each of 400 people supports each of ten questions three times, and takes back every
    /// fourth.
    @Test
    void countsEachPersonOnceWhileModeratorsMergeAndPart() throws Exception {
        var stage = Stage.in(jdbc, QUESTIONS, PEOPLE);
        var over = new AtomicBoolean();
        var merges = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var keeper = 0; keeper < 3; keeper++) {
                var seed = keeper;
                merges.add(threads.submit(() -> mergeAndPart(stage, seed, over)));
            }
            var presses = new ArrayList<Future<?>>();
            for (var person : stage.people()) {
                for (var press = 0; press < PRESSES; press++) {
                    presses.add(threads.submit(() ->
                            stage.questions().forEach(question -> supports.support(stage.room(), question, person))));
                }
            }
            for (var press : presses) {
                press.get();
            }
            over.set(true);
        }
        var acts = 0;
        for (var merge : merges) {
            acts += merge.get();
        }
        assertThat(acts).isPositive();
        partAll(stage);

        assertThat(counts(stage)).containsOnly(PEOPLE).hasSize(QUESTIONS);

        takeBackEveryFourth(stage);
        assertThat(counts(stage)).containsOnly(PEOPLE - PEOPLE / 4).hasSize(QUESTIONS);
    }

    private void takeBackEveryFourth(Stage stage) throws Exception {
        var presses = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var rank = 0; rank < PEOPLE; rank += 4) {
                var person = stage.people().get(rank);
                for (var press = 0; press < PRESSES; press++) {
                    presses.add(threads.submit(() ->
                            stage.questions().forEach(question -> supports.retract(stage.room(), question, person))));
                }
            }
        }
        for (var press : presses) {
            press.get();
        }
    }

    private int mergeAndPart(Stage stage, int seed, AtomicBoolean over) {
        var random = new Random(seed);
        var acts = 0;
        while (!over.get()) {
            var one = stage.questions().get(random.nextInt(QUESTIONS));
            var other = stage.questions().get(random.nextInt(QUESTIONS));
            var matter = new Moderation.Matter(stage.room(), one, UUID.randomUUID());
            if (random.nextBoolean() ? moderation.merge(matter, other) : moderation.part(matter)) {
                acts++;
            }
            // whatever stands for what, nobody is counted twice
            assertThat(questions.shown(stage.room()))
                    .allSatisfy(question -> assertThat(question.supporters()).isLessThanOrEqualTo(PEOPLE));
        }
        return acts;
    }

    private void partAll(Stage stage) {
        for (var question : stage.questions()) {
            moderation.part(new Moderation.Matter(stage.room(), question, UUID.randomUUID()));
        }
    }

    private List<Integer> counts(Stage stage) {
        return questions.shown(stage.room()).stream().map(Question::supporters).collect(Collectors.toList());
    }
}
