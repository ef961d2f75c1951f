package fr.percolateur.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.node.Database;
import fr.percolateur.node.TestDatabase;
import fr.percolateur.stream.Followed;
import fr.percolateur.stream.Streams;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/// Whatever is supported, taken back, merged and parted, in whatever order: each question counts the people who support
/// it or what was merged into it, each once.
class MergeProperties {

    private static final int QUESTIONS = 5;
    private static final int PEOPLE = 6;

    private static final Database DATABASE = TestDatabase.fresh();

    @AfterContainer
    static void close() {
        DATABASE.close();
    }

    enum Kind {
        SUPPORT,
        RETRACT,
        MERGE,
        PART
    }

    record Step(Kind kind, int question, int other) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(5, Arbitraries.just(Kind.SUPPORT)),
                                net.jqwik.api.Tuple.of(2, Arbitraries.just(Kind.RETRACT)),
                                net.jqwik.api.Tuple.of(3, Arbitraries.just(Kind.MERGE)),
                                net.jqwik.api.Tuple.of(2, Arbitraries.just(Kind.PART))),
                        Arbitraries.integers().between(0, QUESTIONS - 1),
                        Arbitraries.integers().between(0, PEOPLE - 1))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 80)
    void countsEachPersonOnceWhateverIsMergedAndUndone(@ForAll("steps") List<Step> steps) throws InterruptedException {
        try (var world = new World(Stage.in(DATABASE.jdbc(), QUESTIONS, PEOPLE))) {
            for (var step : steps) {
                world.take(step);
                assertThat(world.counted()).as("after %s of %s", step, steps).isEqualTo(world.expected());
            }
        }
    }

    /// What is done, and what should come of it.
    private static final class World implements AutoCloseable {

        private final Stage stage;
        private final Streams streams = Followed.byNobody(DATABASE.dataSource());
        private final Questions questions = new Questions(DATABASE.dataSource());
        private final Supports supports;
        private final Moderation moderation;
        private final List<Set<Integer>> supporters = new ArrayList<>();
        private final Map<Integer, Integer> into = new HashMap<>();

        World(Stage stage) {
            this.stage = stage;
            var clock = InstantSource.system();
            this.supports = new Supports(DATABASE.dataSource(), streams);
            this.moderation =
                    new Moderation(DATABASE.dataSource(), streams, new AuditLog(DATABASE.dataSource(), clock), clock);
            IntStream.range(0, QUESTIONS).forEach(_ -> supporters.add(new HashSet<>()));
        }

        @Override
        public void close() throws InterruptedException {
            streams.close();
        }

        void take(Step step) {
            var question = step.question();
            var id = stage.questions().get(question);
            var matter = new Moderation.Matter(stage.room(), id, UUID.randomUUID());
            switch (step.kind()) {
                case SUPPORT -> {
                    supports.support(stage.room(), id, stage.people().get(step.other()));
                    supporters.get(question).add(step.other());
                }
                case RETRACT -> {
                    supports.retract(stage.room(), id, stage.people().get(step.other()));
                    group(root(question)).forEach(each -> supporters.get(each).remove(step.other()));
                }
                case MERGE -> {
                    var target = step.other() % QUESTIONS;
                    var may = target != question && !into.containsKey(question) && !into.containsKey(target);
                    assertThat(moderation.merge(matter, stage.questions().get(target)))
                            .isEqualTo(may);
                    if (may) {
                        into.put(question, target);
                    }
                }
                case PART -> assertThat(moderation.part(matter)).isEqualTo(into.remove(question) != null);
            }
        }

        private int root(int question) {
            var root = question;
            while (into.containsKey(root)) {
                root = into.get(root);
            }
            return root;
        }

        private List<Integer> group(int root) {
            return IntStream.range(0, QUESTIONS)
                    .filter(each -> root(each) == root)
                    .boxed()
                    .toList();
        }

        Map<Long, Integer> expected() {
            return IntStream.range(0, QUESTIONS)
                    .filter(each -> root(each) == each)
                    .boxed()
                    .collect(Collectors.toMap(each -> stage.questions().get(each), each -> (int) group(each).stream()
                            .flatMap(member -> supporters.get(member).stream())
                            .distinct()
                            .count()));
        }

        Map<Long, Integer> counted() {
            return questions.shown(stage.room()).stream().collect(Collectors.toMap(Question::id, Question::supporters));
        }
    }
}
