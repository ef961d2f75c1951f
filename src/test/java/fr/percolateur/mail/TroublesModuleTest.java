package fr.percolateur.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.percolateur.node.WithDatabase;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class TroublesModuleTest {

    private static final EmailAddress LEO = new EmailAddress("leo@phare.example.org");

    private final Sent sent;
    private final Troubles troubles;
    private final JdbcClient jdbc;
    private final LetterQueue queue;

    TroublesModuleTest(DataSource dataSource) {
        this.sent = new Sent(dataSource);
        this.troubles = sent.troubles();
        this.jdbc = JdbcClient.create(dataSource);
        this.queue = new LetterQueue(dataSource);
    }

    @BeforeEach
    void forget() {
        sent.forgetAll();
        jdbc.sql("delete from mail_bounce").update();
    }

    @Test
    void showLettersThatCameBack() {
        var mark = sent.letter(LEO.text(), "registration/42/confirmed");
        sent.letter(LEO.text(), "registration/43/confirmed");

        assertThat(troubles.record(new Bounce(mark, "5.1.1", "550 no such user")))
                .isTrue();

        assertThat(troubles.latest(10))
                .singleElement()
                .satisfies(trouble -> assertThat(List.of(
                                trouble.to(), trouble.key(), trouble.subject(), trouble.outcome(), trouble.reply()))
                        .isEqualTo(List.of(
                                LEO,
                                "registration/42/confirmed",
                                "Bonjour",
                                Trouble.Outcome.BOUNCED,
                                "550 no such user")));
        assertThat(troubles.under("registration/42/")).hasSize(1);
        assertThat(troubles.under("registration/4/")).isEmpty();
        assertThat(troubles.of(List.of(LEO))).containsExactly(Map.entry(LEO, "550 no such user"));
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1, true",
        "5.1.10, true",
        "5.2.1, true",
        "5.4.4, true",
        "5.2.2, false",
        "5.7.1, false",
        "4.4.7, false"
    })
    void giveAnAddressUpOnlyWhenNobodyLivesThere(String status, boolean hard) {
        var mark = sent.letter(LEO.text(), "test/" + status);

        troubles.record(new Bounce(mark, status, "because"));

        assertThat(troubles.of(List.of(LEO)).containsKey(LEO)).isEqualTo(hard);
        assertThat(troubles.latest(1)).hasSize(1);
    }

    @Test
    void believeNoReportOnALetterThatIsNotOurs() {
        assertThat(troubles.record(new Bounce("f".repeat(32), "5.1.1", ""))).isFalse();
        assertThat(jdbc.sql("select count(*) from mail_bounce")
                        .query((row, _) -> row.getInt(1))
                        .single())
                .isZero();
    }

    @Test
    void giveALetterAnotherDay() {
        var mark = sent.letter(LEO.text(), "test/again");
        troubles.record(new Bounce(mark, "4.4.7", "expired"));
        var id = troubles.latest(1).getFirst().id();

        assertThat(troubles.sendAgain(id)).isTrue();
        assertThat(troubles.sendAgain(id)).isFalse();

        assertThat(troubles.latest(1)).isEmpty();
        assertThat(queue.claim(10))
                .extracting(ClaimedLetter::mark, ClaimedLetter::attempts)
                .containsExactly(tuple(mark, 1));
    }

    @Test
    void areGivenUpOnceAndForAll() {
        var mark = sent.letter(LEO.text(), "test/given-up");
        troubles.record(new Bounce(mark, "5.1.1", "nobody"));
        var id = troubles.latest(1).getFirst().id();

        assertThat(troubles.giveUp(id)).isTrue();
        assertThat(troubles.giveUp(id)).isFalse();

        assertThat(troubles.latest(1)).isEmpty();
        assertThat(troubles.under("test/given-up")).hasSize(1);
    }

    @Test
    void hideTheSubjectOfALetterThatBroughtACode() {
        var mark = sent.letter(LEO.text(), "test/code");
        jdbc.sql("update mail_letter set kind = 'awaited'").update();
        troubles.record(new Bounce(mark, "5.1.1", "nobody"));

        assertThat(troubles.latest(1).getFirst().subject()).isEmpty();
    }

    @Test
    void areNotWrittenDownWithoutAForm() {
        assertThatThrownBy(() -> new Bounce("x", "5.1.1", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Bounce("f".repeat(32), "6", "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Bounce.markOf("<" + "F".repeat(32) + "@example.org>")).contains("f".repeat(32));
        assertThat(Bounce.markOf("")).isEmpty();
        assertThat(Bounce.markOf("<>")).isEmpty();
        assertThat(Bounce.markOf("<@")).isEmpty();
    }
}
