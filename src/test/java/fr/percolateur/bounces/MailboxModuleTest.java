package fr.percolateur.bounces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.percolateur.mail.Sent;
import fr.percolateur.mail.Trouble;
import fr.percolateur.node.WithDatabase;
import jakarta.mail.Flags;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithDatabase
class MailboxModuleTest {

    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_POP3)
    });
    private final Sent sent;

    MailboxModuleTest(DataSource dataSource) {
        this.sent = new Sent(dataSource);
    }

    @BeforeEach
    void start() {
        sent.forgetAll();
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    private static boolean isRead(MimeMessage message) {
        try {
            return message.isSet(Flags.Flag.SEEN);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void writesDownWhatCameBackAndLeavesTheRestAsItWas(String protocol) throws Exception {
        var mark = sent.letter("leo@phare.example.org", "registration/42/confirmed");
        var box = mail.setUser("cafes@marees.example.org", "cafes", "s:cret");
        box.deliver(Dsn.message(Dsn.ON_LEAVE));
        box.deliver(Dsn.message(Dsn.POSTFIX.replace(Dsn.MARK, mark)));
        box.deliver(Dsn.message(Dsn.GMAIL));
        var port = protocol.equals("imap")
                ? mail.getImap().getPort()
                : mail.getPop3().getPort();

        var read = new Mailbox(URI.create(protocol + "://cafes:s%3Acret@127.0.0.1:" + port), sent.troubles()).read();

        assertThat(read).isEqualTo(1);
        assertThat(sent.troubles().latest(10))
                .extracting(Trouble::key, Trouble::outcome)
                .containsExactly(tuple("registration/42/confirmed", Trouble.Outcome.BOUNCED));
        assertThat(Arrays.stream(mail.getReceivedMessages()).map(MailboxModuleTest::subject))
                .containsExactly("Absence", "Delivery Status Notification (Failure)");
        // POP3 knows no unread messages
        assertThat(mail.getReceivedMessages()).allMatch(message -> protocol.equals("pop3") || !isRead(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "pop3"})
    void waitsForAMailboxThatDoesNotAnswer(String protocol) {
        assertThat(new Mailbox(URI.create(protocol + "://a:b@127.0.0.1:1"), sent.troubles()).read())
                .isZero();
    }
}
