package fr.percolateur.ballots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.percolateur.node.WithDatabase;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@WithDatabase
@Timeout(60)
class BallotBoxesModuleTest {

    private static final int MANY = 400;

    private final DataSource dataSource;
    private final Booth booth;
    private final BallotBoxes boxes;
    private long box;

    BallotBoxesModuleTest(DataSource dataSource) {
        this.dataSource = dataSource;
        this.booth = new Booth(dataSource);
        this.boxes = booth.boxes;
    }

    @BeforeEach
    void open() {
        box = booth.box();
    }

    @Test
    void countsEachOnceAndKeepsTheFirstBallot() {
        assertThat(boxes.cast(box, 7, Ballot.choice(2))).isEqualTo(Cast.COUNTED);
        assertThat(boxes.cast(box, 7, Ballot.choice(1))).isEqualTo(Cast.ALREADY);
        assertThat(boxes.cast(box, 8, new Ballot.Choices(List.of(0, 2, 2)))).isEqualTo(Cast.COUNTED);

        assertThat(boxes.tally(box)).isEqualTo(new Tally(2, List.of(1, 0, 2, 0)));
        assertThat(boxes.castBy(7)).contains(box);
        assertThat(boxes.castBy(99_999)).isEmpty();
    }

    @Test
    void takesNothingThatTheBoxHasNot() {
        assertThatThrownBy(() -> boxes.cast(box, 17, Ballot.choice(4))).isInstanceOf(IllegalArgumentException.class);
        assertThat(boxes.cast(-1, 17, Ballot.choice(0))).isEqualTo(Cast.CLOSED);
        assertThat(boxes.castBy(17)).doesNotContain(box, -1L);
    }

    @Test
    void countsNothingAfterItIsClosedHoweverManyComeThen() {
        var counted = new AtomicInteger();
        var next = new AtomicLong();
        int atClose;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one = 0; one < 40; one++) {
                people.execute(() -> {
                    for (var voter = next.incrementAndGet();
                            boxes.cast(box, voter, Booth.opinion(voter)) == Cast.COUNTED;
                            voter = next.incrementAndGet()) {
                        counted.incrementAndGet();
                    }
                });
            }
            while (counted.get() < MANY) {
                Thread.onSpinWait();
            }
            boxes.close(box);
            atClose = boxes.tally(box).ballots();
        }
        assertThat(boxes.tally(box).ballots()).isEqualTo(atClose).isEqualTo(counted.get());
        assertThat(booth.participations(box)).isEqualTo(atClose);
        assertThat(boxes.cast(box, 1, Ballot.choice(0))).isEqualTo(Cast.CLOSED);
    }

    @Test
    void countsWordsHoweverTheyAreSpelt() {
        var cloud = booth.wordBox();
        boxes.cast(cloud, 1, Booth.words("Écoute", "écoute ", "Temps"));
        boxes.cast(cloud, 2, Booth.words("ECOUTE", "…"));
        boxes.decide(cloud, "temps", Word.Fate.HIDDEN);

        assertThat(boxes.words(cloud))
                .containsExactly(
                        new Word("ecoute", "Écoute", 2, Word.Fate.PROPOSED),
                        new Word("temps", "Temps", 1, Word.Fate.HIDDEN));
        assertThat(boxes.tally(cloud)).isEqualTo(new Tally(2, List.of()));
    }

    @Test
    void mixesWhileEveryoneVotesAndLosesNothing() throws InterruptedException {
        var cloud = booth.wordBox();
        var mixing = new Mixing(dataSource);
        var outcomes = new ConcurrentLinkedQueue<Cast>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var click = 0; click < 2; click++) {
                LongStream.range(0, MANY).forEach(voter -> {
                    people.execute(() -> outcomes.add(boxes.cast(box, voter, Booth.opinion(voter))));
                    people.execute(() -> outcomes.add(boxes.cast(cloud, voter, Booth.words("mot" + voter % 7))));
                });
            }
            while (outcomes.size() < 4 * MANY) {
                mixing.run();
            }
        }
        assertThat(outcomes.stream().filter(Cast.COUNTED::equals)).hasSize(2 * MANY);
        assertThat(boxes.tally(box)).isEqualTo(new Tally(MANY, List.of(100, 100, 100, 100)));
        assertThat(booth.participations(box)).isEqualTo(MANY);
        assertThat(boxes.words(cloud).stream().mapToInt(Word::votes).sum()).isEqualTo(MANY);
    }
}
