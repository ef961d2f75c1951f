package fr.percolateur.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.node.WithDatabase;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class RefusalsModuleTest {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Outbox outbox;

    RefusalsModuleTest(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.outbox = new Outbox(dataSource);
    }

    @BeforeEach
    void emptyTheQueue() {
        jdbc.sql("delete from mail_letter").update();
    }

    private record Row(
            String status,
            int attempts,
            int minutes,
            boolean settled,
            @Nullable String reply) {}

    private Row row(String key) {
        return jdbc.sql("""
                select status, attempts, extract(epoch from due_at - now()) / 60, settled_at is not null, reply
                  from mail_letter
                 where key = :key
                """)
                .param("key", key)
                .query((row, _) -> new Row(
                        row.getString(1),
                        row.getInt(2),
                        (int) Math.round(row.getDouble(3)),
                        row.getBoolean(4),
                        row.getString(5)))
                .single();
    }

    private void post(String name) {
        outbox.post(Letter.service(
                new EmailAddress(name + "@marees.example.org"), name, "Bonjour", new Paragraph("Bonjour")));
    }

    private void carry(Map<String, String> script) throws Exception {
        try (var smtp = new ScriptedSmtp(script)) {
            Sending.to(smtp.port(), dataSource).carrier().carry();
        }
    }

    @Test
    void killsAtOnceWhatIsRefusedAndSendsTheRest() throws Exception {
        post("nobody");
        post("somebody");

        carry(Map.of("rcpt to:<nobody@marees.example.org>", "550 5.1.1 no such user"));

        assertThat(row("nobody")).isEqualTo(new Row("dead", 1, 0, true, "550 5.1.1 no such user"));
        assertThat(row("somebody")).isEqualTo(new Row("sent", 1, 0, true, "250 fine"));
    }

    @Test
    void killsALetterThatIsRefusedForWhatItSays() throws Exception {
        post("spam");

        carry(Map.of(".", "554 5.7.1 looks like spam"));

        assertThat(row("spam")).isEqualTo(new Row("dead", 1, 0, true, "554 5.7.1 looks like spam"));
    }

    @Test
    void comesBackLaterWhenAskedTo() throws Exception {
        post("grey");

        carry(Map.of("rcpt to:<grey@marees.example.org>", "451 4.7.1 greylisted"));

        assertThat(row("grey")).isEqualTo(new Row("queued", 1, 1, false, "451 4.7.1 greylisted"));
    }

    @Test
    void givesUpAfterADay() throws Exception {
        post("grey");
        jdbc.sql("update mail_letter set posted_at = now() - interval '24 hours', attempts = 28")
                .update();

        carry(Map.of("rcpt to:<grey@marees.example.org>", "451 4.7.1 greylisted"));

        assertThat(row("grey")).isEqualTo(new Row("dead", 29, 0, true, "451 4.7.1 greylisted"));
    }

    @Test
    void waitsForAMendedSettingWhenTheSenderIsRefused() throws Exception {
        post("somebody");

        carry(Map.of("mail from:<cafes@marees.example.org>", "553 5.7.1 not your address"));

        assertThat(row("somebody")).isEqualTo(new Row("queued", 1, 1, false, "553 5.7.1 not your address"));
    }

    @Test
    void blamesNoLetterWhenTheServerLetsNobodyIn() throws Exception {
        post("somebody");

        assertThatThrownBy(() -> carry(Map.of("ehlo marees.example.org", "421 busy", "helo marees.example.org", "")))
                .isInstanceOf(ServerTrouble.class);

        assertThat(row("somebody")).isEqualTo(new Row("queued", 0, 0, false, null));
    }

    @Test
    void letsALetterThatTheServerChokesOnWaitAlone() throws Exception {
        post("choking");
        post("somebody");

        carry(Map.of("rcpt to:<choking@marees.example.org>", ""));

        assertThat(row("choking"))
                .extracting(Row::status, Row::attempts, Row::minutes)
                .containsExactly("queued", 1, 1);
        assertThat(row("somebody").status()).isEqualTo("sent");
    }

    @Test
    void sendsManyOverOneConnectionThoseWhoWaitFirst() throws Exception {
        post("first");
        post("second");
        outbox.post(Letter.awaited(
                new EmailAddress("waiting@marees.example.org"), "waiting", "Votre code", new Paragraph("042 137")));

        try (var smtp = new ScriptedSmtp(Map.of())) {
            Sending.to(smtp.port(), dataSource).carrier().carry();

            assertThat(smtp.heard().stream().filter(said -> said.startsWith("EHLO") || said.startsWith("RCPT")))
                    .containsExactly(
                            "EHLO marees.example.org",
                            "RCPT TO:<waiting@marees.example.org>",
                            "RCPT TO:<first@marees.example.org>",
                            "RCPT TO:<second@marees.example.org>");
        }
    }

    @Test
    void neverSaysAPasswordInClear() throws Exception {
        post("somebody");
        try (var smtp = new ScriptedSmtp(Map.of())) {
            // the address of this machine by a name that is not taken for it
            var server = new SmtpServer(
                    java.net.URI.create("smtp://ines:secret@[0:0:0:0:0:ffff:7f00:1]:" + smtp.port()), Sending.SENDER);

            assertThatThrownBy(server::open).isInstanceOf(ServerTrouble.class).hasMessageContaining("STARTTLS");
            assertThat(smtp.heard()).noneMatch(said -> said.startsWith("AUTH"));
        }
    }
}
