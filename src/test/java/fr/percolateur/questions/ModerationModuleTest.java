package fr.percolateur.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.stream.Followed;
import fr.percolateur.stream.Streams;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What moderators decide, and what of it stands.
@WithDatabase
class ModerationModuleTest {

    private static final UUID KEEPER = UUID.randomUUID();

    private final JdbcClient jdbc;
    private final Streams streams;
    private final Questions questions;
    private final Moderation moderation;
    private final Supports supports;
    private Stage stage;

    ModerationModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.streams = Followed.byNobody(dataSource);
        var clock = InstantSource.system();
        this.questions = new Questions(dataSource);
        this.supports = new Supports(dataSource, streams);
        this.moderation = new Moderation(dataSource, streams, new AuditLog(dataSource, clock), clock);
        this.stage = Stage.in(jdbc, 0, 0);
    }

    @BeforeEach
    void open() {
        stage = Stage.in(jdbc, 3, 2);
    }

    @AfterEach
    void close() throws InterruptedException {
        streams.close();
    }

    private Moderation.Matter matter(int question) {
        return new Moderation.Matter(stage.room(), stage.questions().get(question), KEEPER);
    }

    private Question now(int question) {
        return questions.find(stage.room(), stage.questions().get(question)).orElseThrow();
    }

    private List<String> log(int question) {
        return jdbc.sql("select act from audit_entry where subject = :subject and actor = :actor order by id")
                .param("subject", "question/" + stage.questions().get(question))
                .param("actor", KEEPER)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void showsOneQuestionOnTheWall() {
        assertThat(moderation.show(matter(0))).isTrue();
        assertThat(moderation.show(matter(1))).isTrue();

        assertThat(now(0).fate()).isEqualTo(Fate.OPEN);
        assertThat(now(1).fate()).isEqualTo(Fate.ON_THE_WALL);
        assertThat(moderation.answer(matter(0))).isTrue();
        assertThat(moderation.show(matter(0))).isFalse();
        assertThat(now(1).fate()).isEqualTo(Fate.ON_THE_WALL);
        assertThat(moderation.takeOff(matter(1))).isTrue();
        assertThat(now(1).fate()).isEqualTo(Fate.OPEN);
    }

    @Test
    void leavesWhatAnotherDecidedMeanwhile() {
        assertThat(moderation.reject(matter(0), "Hors du thème.")).isTrue();
        assertThat(moderation.reject(matter(0), "Autre motif.")).isFalse();
        assertThat(moderation.answer(matter(0))).isFalse();

        assertThat(now(0).reason()).isEqualTo("Hors du thème.");
        assertThat(log(0)).containsExactly("question.rejected");
    }

    @Test
    void writesEachActInTheLog() {
        moderation.show(matter(0));
        moderation.takeOff(matter(0));
        moderation.answer(matter(0));
        moderation.reopen(matter(0));
        moderation.assign(matter(0), "direction des affaires juridiques");
        assertThat(now(0).fate()).isEqualTo(Fate.WRITTEN_ANSWER);
        moderation.withdrawService(matter(0));
        moderation.merge(matter(0), stage.questions().get(1));
        moderation.part(matter(0));
        moderation.reject(matter(0), "Hors du thème.");
        moderation.approve(matter(0));

        assertThat(log(0))
                .containsExactly(
                        "question.shown",
                        "question.taken-off",
                        "question.answered",
                        "question.reopened",
                        "question.assigned",
                        "question.unassigned",
                        "question.merged",
                        "question.parted",
                        "question.rejected",
                        "question.approved");
        assertThat(now(0).fate()).isEqualTo(Fate.OPEN);
    }

    @Test
    void makesNoRingOfMerges() {
        assertThat(moderation.merge(matter(0), stage.questions().get(1))).isTrue();
        assertThat(moderation.merge(matter(1), stage.questions().get(0))).isFalse();
        assertThat(moderation.merge(matter(1), stage.questions().get(1))).isFalse();
        assertThat(moderation.merge(matter(1), stage.questions().get(2))).isTrue();

        assertThat(questions.standingFor(now(0)).id())
                .isEqualTo(stage.questions().get(2));
        assertThat(questions.ledger(stage.room()))
                .extracting(Question::text)
                .containsExactly("Question 0", "Question 1", "Question 2");
    }

    @Test
    void countsASupporterOfBothOnceAndOfEachAgainOnceParted() {
        supports.support(stage.room(), stage.questions().get(0), stage.people().get(0));
        supports.support(stage.room(), stage.questions().get(1), stage.people().get(0));
        supports.support(stage.room(), stage.questions().get(1), stage.people().get(1));
        moderation.merge(matter(0), stage.questions().get(1));

        assertThat(now(1).supporters()).isEqualTo(2);
        assertThat(supports.of(stage.room(), stage.people().get(0)))
                .containsExactly(stage.questions().get(1));

        moderation.part(matter(0));
        assertThat(now(0).supporters()).isEqualTo(1);
        assertThat(now(1).supporters()).isEqualTo(2);
    }

    @Test
    void touchesNoQuestionOfAnotherRoom() {
        var other = Stage.in(jdbc, 1, 0);
        var foreign = new Moderation.Matter(stage.room(), other.questions().getFirst(), KEEPER);

        assertThat(moderation.show(foreign)).isFalse();
        assertThat(moderation.merge(matter(0), other.questions().getFirst())).isFalse();
        assertThat(supports.support(
                        stage.room(),
                        other.questions().getFirst(),
                        stage.people().get(0)))
                .isFalse();
    }
}
