package fr.percolateur.ballots;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@WithDatabase
class KeptParticipationsModuleTest {

    private static final Instant CLOSED = Booth.EVENING;
    private static final Duration KEPT = Duration.ofDays(30);

    private final Booth booth;
    private final PersonalData kept;

    KeptParticipationsModuleTest(DataSource dataSource) {
        this.booth = new Booth(dataSource);
        this.kept = KeptParticipations.in(dataSource);
    }

    private int forget(Instant now) {
        return kept.forgetting().upTo(now);
    }

    @Test
    void leavesNumbersAloneThirtyDaysAfterTheEnd() {
        var box = booth.box();
        for (var voter = 1; voter <= 12; voter++) {
            booth.boxes.cast(box, voter, Booth.opinion(voter));
        }
        booth.boxes.close(box);

        forget(CLOSED.plus(KEPT).minusSeconds(1));
        assertThat(booth.participations(box)).isEqualTo(12);

        assertThat(forget(CLOSED.plus(KEPT))).isEqualTo(12);
        assertThat(booth.participations(box)).isZero();
        assertThat(booth.boxes.tally(box)).isEqualTo(new Tally(12, List.of(3, 3, 3, 3)));
        assertThat(forget(CLOSED.plus(KEPT))).isZero();
    }

    @Test
    void leavesTheWordsAloneThatWereShown() {
        var cloud = booth.wordBox();
        booth.boxes.cast(cloud, 1, Booth.words("écoute", "chef", "temps"));
        booth.boxes.decide(cloud, "ecoute", Word.Fate.SHOWN);
        booth.boxes.decide(cloud, "chef", Word.Fate.HIDDEN);
        booth.boxes.close(cloud);

        forget(CLOSED.plus(KEPT));

        assertThat(booth.boxes.words(cloud)).containsExactly(new Word("ecoute", "écoute", 1, Word.Fate.SHOWN));
    }

    @Test
    void closesABoxThatEveryoneForgot() {
        var box = booth.box();
        booth.boxes.cast(box, 1, Booth.opinion(1));

        forget(CLOSED.plus(KEPT));

        assertThat(booth.boxes.cast(box, 2, Booth.opinion(2))).isEqualTo(Cast.CLOSED);
        assertThat(booth.participations(box)).isEqualTo(1);
        forget(CLOSED.plus(KEPT).plus(KEPT));
        assertThat(booth.participations(box)).isZero();
    }

    @Test
    void leavesNobodyBehindWhenTheRoomIsGone() {
        var box = booth.box();
        booth.boxes.cast(box, 1, Booth.opinion(1));
        booth.jdbc.sql("delete from live_room").update();

        forget(CLOSED);

        assertThat(booth.boxes.castBy(1)).doesNotContain(box);
    }
}
