package fr.percolateur.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.percolateur.mail.Bell;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.node.WithDatabase;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Over real SMTP.
@WithDatabase
class SendingModuleTest {

    private static final long PATIENCE_MS = 30_000;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final DataSource dataSource;
    private final JdbcClient jdbc;

    SendingModuleTest(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from mail_letter").update();
        mail.start();
    }

    @AfterEach
    void end() {
        mail.stop();
    }

    private Sending sending() {
        return Sending.to(mail.getSmtp().getPort(), dataSource);
    }

    private void post(Bell bell, String name) {
        new Outbox(dataSource, bell)
                .post(Letter.service(
                        new EmailAddress(name + "@marees.example.org"),
                        name,
                        "Pour " + name,
                        new Paragraph("Bonjour")));
    }

    /// As when a node died five minutes ago.
    private void letTheLeaseRunOut() {
        jdbc.sql("update mail_letter set due_at = now() where status = 'queued'")
                .update();
    }

    private String mark(String key) {
        return jdbc.sql("select mark from mail_letter where key = :key")
                .param("key", key)
                .query((row, _) -> row.getString(1))
                .single();
    }

    private List<String> statuses() {
        return jdbc.sql("select distinct status from mail_letter")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sendsAgainUnderTheSameMessageIdAfterACrashBetweenSendingAndMarking() throws Exception {
        var sending = sending();
        post(sending.bell(), "ines");
        var claimed = sending.queue().claim(1).getFirst();
        try (var line = sending.server().open()) {
            line.send(claimed, sending.dress().dress(claimed, sending.server().session()));
        }
        letTheLeaseRunOut();

        sending().carrier().carry();

        var id = "<" + mark("ines") + "@marees.example.org>";
        assertThat(mail.getReceivedMessages()).extracting(SendingModuleTest::id).containsExactly(id, id);
        assertThat(statuses()).containsExactly("sent");
    }

    @Test
    void losesNothingWhenANodeDiesWithItsBag() throws Exception {
        var sending = sending();
        post(sending.bell(), "ines");
        assertThat(sending.queue().claim(1)).hasSize(1);
        assertThat(sending.queue().claim(1)).isEmpty();
        letTheLeaseRunOut();

        sending().carrier().carry();

        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(statuses()).containsExactly("sent");
    }

    @Test
    void sendsEachLetterOnceFromTwoNodes() {
        var one = sending();
        var other = sending();
        var names =
                IntStream.range(0, 300).mapToObj(number -> "agent-" + number).toList();
        names.forEach(name -> post(one.bell(), name));
        var nodes = List.of(one.carriers(), other.carriers());
        nodes.forEach(Carriers::start);

        assertThat(mail.waitForIncomingEmail(PATIENCE_MS, names.size())).isTrue();
        nodes.forEach(Carriers::stop);

        assertThat(Arrays.stream(mail.getReceivedMessages()).map(SendingModuleTest::id))
                .containsExactlyInAnyOrderElementsOf(names.stream()
                        .map(name -> "<" + mark(name) + "@marees.example.org>")
                        .toList());
        assertThat(statuses()).containsExactly("sent");
    }

    @Test
    void wakesWhenALetterIsPosted() {
        var sending = sending();
        var carriers = sending.carriers();
        carriers.start();

        post(sending.bell(), "ines");

        assertThat(mail.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
        carriers.stop();
        assertThat(statuses()).containsExactly("sent");
    }

    @Test
    void sendsWhatWaitedOnceTheServerIsBack() {
        var sending = sending();
        var port = mail.getSmtp().getPort();
        mail.stop();
        var carriers = sending.carriers();
        post(sending.bell(), "ines");
        carriers.start();
        while (carriers.trouble().isEmpty()) {
            Thread.onSpinWait();
        }
        var health = new MailHealth(sending.queue(), carriers::trouble).health();

        var again = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        again.start();
        assertThat(again.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
        carriers.stop();
        again.stop();

        assertThat(health.getStatus().getCode()).isEqualTo("ATTENTION");
        assertThat(health.getDetails()).containsEntry("waiting", 1L).containsKey("trouble");
        assertThat(carriers.trouble()).isEmpty();
        assertThat(statuses()).containsExactly("sent");
    }
}
