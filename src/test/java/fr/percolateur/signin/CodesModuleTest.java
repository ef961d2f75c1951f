package fr.percolateur.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Postbag;
import fr.percolateur.node.WithDatabase;
import fr.percolateur.signin.Codes.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class CodesModuleTest {

    private static final EmailAddress INES = new EmailAddress("ines@marees.example.org");
    private static final String HERS = "browser of ines";
    private static final String NETWORK = "198.51.100.7";
    private static final Pattern CODE = Pattern.compile("^(\\d{3} \\d{3})$", Pattern.MULTILINE);

    private final JdbcClient jdbc;
    private final Codes codes;
    private final Postbag postbag;
    private Instant now = Instant.parse("2027-01-12T09:00:00Z");

    CodesModuleTest(DataSource dataSource, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.codes = new Codes(dataSource, new Outbox(dataSource), () -> now);
        this.postbag = Postbag.of(dataSource);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate sign_in_code, mail_letter restart identity").update();
    }

    @Test
    void provesAnAddressOnce() {
        codes.send(INES, HERS, NETWORK);

        assertThat(codes.check(HERS, sent())).isEqualTo(new Outcome.Right(INES));
        assertThat(codes.check(HERS, sent())).isEqualTo(new Outcome.Spent());
    }

    @Test
    void writesALetterThatSaysTheCodeAndLeadsNowhere() {
        codes.send(INES, HERS, NETWORK);

        var letter = postbag.to(INES.text()).getFirst();
        assertThat(letter.subject()).isEqualTo(sent() + " est votre code");
        assertThat(letter.text()).doesNotContain("http").contains("dans le navigateur où vous l’avez demandé");
    }

    @Test
    void servesInTheBrowserThatAskedAlone() {
        codes.send(INES, HERS, NETWORK);

        assertThat(codes.check("another browser", sent())).isEqualTo(new Outcome.Spent());
        assertThat(codes.check("", sent())).isEqualTo(new Outcome.Spent());
    }

    @Test
    void servesForTenMinutes() {
        codes.send(INES, HERS, NETWORK);
        now = now.plus(Duration.ofMinutes(10));

        assertThat(codes.check(HERS, sent())).isEqualTo(new Outcome.Spent());
    }

    @Test
    void servesForFiveTriesAlsoWhenTheyComeAtOnce() throws Exception {
        codes.send(INES, HERS, NETWORK);
        var wrong = sent().equals("000 000") ? "111111" : "000000";

        List<Outcome> outcomes;
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Outcome> guess = () -> codes.check(HERS, wrong);
            outcomes = pool
                    .invokeAll(IntStream.range(0, 20).mapToObj(_ -> guess).toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }

        assertThat(outcomes)
                .filteredOn(Outcome.Wrong.class::isInstance)
                .containsExactlyInAnyOrder(
                        new Outcome.Wrong(4), new Outcome.Wrong(3), new Outcome.Wrong(2), new Outcome.Wrong(1));
        assertThat(codes.check(HERS, sent())).isEqualTo(new Outcome.Spent());
    }

    @Test
    void sendsAnAddressFiveCodesAnHourAtMostAndSaysNothingOfIt() {
        IntStream.range(0, 8).forEach(_ -> codes.send(INES, HERS, NETWORK));

        assertThat(postbag.to(INES.text())).hasSize(5);
        assertThat(codes.check(HERS, sent())).isEqualTo(new Outcome.Right(INES));

        now = now.plus(Duration.ofHours(1));
        codes.send(INES, HERS, NETWORK);

        assertThat(postbag.to(INES.text())).hasSize(6);
    }

    @Test
    void letsNobodyShutOutAnotherFromElsewhere() {
        IntStream.range(0, 8).forEach(_ -> codes.send(INES, "browser of a stranger", "203.0.113.9"));

        codes.send(INES, HERS, NETWORK);

        assertThat(postbag.to(INES.text())).hasSize(6);
        assertThat(codes.check(HERS, sent())).isEqualTo(new Outcome.Right(INES));
    }

    @Test
    void letsABrowserAskForTenAddressesAnHourAtMost() {
        IntStream.range(0, 12)
                .forEach(number ->
                        codes.send(new EmailAddress("agent" + number + "@marees.example.org"), HERS, NETWORK));

        assertThat(postbag.all()).hasSize(10);
    }

    @Test
    void keepsOnlyHashesAndForgetsThemWithinTheHour() {
        codes.send(INES, HERS, NETWORK);

        var row = jdbc.sql("select to_jsonb(c)::text from sign_in_code c")
                .query((line, _) -> line.getString(1))
                .single();
        assertThat(row).doesNotContain(HERS, sent(), sent().replace(" ", ""));

        assertThat(codes.forget(now.plus(Duration.ofMinutes(59)))).isZero();
        assertThat(codes.forget(now.plus(Duration.ofMinutes(61)))).isOne();
    }

    private String sent() {
        var letter = CODE.matcher(postbag.to(INES.text()).getFirst().text());
        assertThat(letter.find()).isTrue();
        return letter.group(1);
    }
}
