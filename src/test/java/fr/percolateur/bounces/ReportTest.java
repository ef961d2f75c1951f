package fr.percolateur.bounces;

import static fr.percolateur.bounces.Dsn.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.Bounce;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    @Test
    void readsPostfix() throws Exception {
        assertThat(Report.read(Dsn.message(Dsn.POSTFIX)))
                .contains(new Bounce(
                        MARK,
                        "5.1.1",
                        "smtp; 550 5.1.1 <leo@phare.example.org>: Recipient address rejected: "
                                + "User unknown in local recipient table"));
    }

    @Test
    void readsEximByItsEnvelopeAndFindsWhatItsStatusDoesNotSay() throws Exception {
        assertThat(Report.read(Dsn.message(Dsn.EXIM)))
                .contains(new Bounce(MARK, "5.2.1", "smtp; 550-5.2.1 this mailbox is closed"));
    }

    @Test
    void readsOldEximInItsText() throws Exception {
        assertThat(Report.read(Dsn.message(Dsn.OLD_EXIM)))
                .contains(new Bounce(
                        MARK, "5.1.1", "host mx.phare.example.org [192.0.2.7]: 550 5.1.1 no such person here"));
    }

    @Test
    void readsExchange() throws Exception {
        assertThat(Report.read(Dsn.message(Dsn.EXCHANGE)))
                .contains(new Bounce(
                        MARK, "5.1.10", "smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found by lookup"));
    }

    @Test
    void readsGmail() throws Exception {
        assertThat(Report.read(Dsn.message(Dsn.GMAIL)))
                .contains(new Bounce(MARK, "5.2.2", "smtp; 552-5.2.2 The mailbox is full"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed", "expanded"})
    void waitsForTheEnd(String action) throws Exception {
        assertThat(Report.read(Dsn.message(Dsn.POSTFIX.replace("Action: failed", "Action: " + action))))
                .isEmpty();
    }

    @Test
    void takesNoAnswerOfSomeoneOnLeaveForAReport() throws Exception {
        assertThat(Report.read(Dsn.message(Dsn.ON_LEAVE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "Content-Type: multipart/report; boundary=x\n\n--x",
                "Content-Type: multipart/report\n\n",
                "Content-Type: multipart/report; boundary=x\n\n--x\nContent-Type: message/delivery-status\n\n\n\n\n--x--",
                "Content-Type: message/delivery-status\n\nAction: failed\nStatus: a.b.c\n\nAction: failed\n",
                "X-Failed-Recipients: a\n\nMessage-ID: <zz@example.org> 5.1.1",
                "Content-Type: text/plain; charset=nothing\nX-Failed-Recipients: a\n\n\u0000\u0001"
            })
    void makesNothingOfNonsense(String message) throws Exception {
        assertThat(Report.read(Dsn.message(message))).isEmpty();
    }

    @Test
    void isNotLostInDepthsNorInLengths() {
        var deep = new StringBuilder();
        for (var level = 0; level < 2_000; level++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\n\n--b")
                    .append(level)
                    .append('\n');
        }
        var wide = "Content-Type: multipart/mixed; boundary=x\n\n"
                + "--x\nContent-Type: message/delivery-status\n\nAction: failed\n\n".repeat(5_000);
        var lengthy = Dsn.OLD_EXIM + " 5.1".repeat(200_000) + "\n" + " ".repeat(200_000) + "message-id: <"
                + "0".repeat(200_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Report.read(Dsn.message(deep.toString()))).isEmpty();
            assertThat(Report.read(Dsn.message(wide))).isEmpty();
            assertThat(Report.read(Dsn.message(lengthy))).map(Bounce::mark).contains(MARK);
        });
    }
}
