package fr.percolateur.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.mail.Part.Button;
import fr.percolateur.mail.Part.Code;
import fr.percolateur.mail.Part.Fact;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.node.WithDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WithDatabase
class OutboxModuleTest {

    private static final EmailAddress INES = new EmailAddress("ines.caron@marees.example.org");

    private final Bell bell = new Bell();
    private final Outbox outbox;
    private final Postbag postbag;
    private final TransactionTemplate transaction;

    OutboxModuleTest(DataSource dataSource, TransactionTemplate transaction) {
        this.outbox = new Outbox(dataSource, bell);
        this.postbag = Postbag.of(dataSource);
        this.transaction = transaction;
    }

    @Test
    void keepsWhatIsPostedAsItReads() {
        outbox.post(Letter.awaited(
                INES,
                "test/whole",
                "Votre code\r\nBcc: tous@example.org",
                new Paragraph("Bonjour \u0000Inès,"),
                new Code("042 137"),
                Part.facts(new Fact("Quand", "mardi"), new Fact("Où", "au phare")),
                new Button("Confirmer", "https://example.org/inscription/abc")));

        assertThat(postbag.to(INES.text()))
                .containsExactly(
                        new Postbag.Posted(INES.text(), "test/whole", "Votre code  Bcc: tous@example.org", """
                        Bonjour Inès,

                        042 137

                        Quand\u00A0: mardi
                        Où\u00A0: au phare

                        Confirmer\u00A0:
                        https://example.org/inscription/abc
                        """));
    }

    @Test
    void isOneLetterForOneKey() {
        var leo = new EmailAddress("leo@marees.example.org");

        outbox.post(Letter.service(leo, "test/once", "Premier", new Paragraph("Bonjour")));
        outbox.post(Letter.service(leo, "test/once", "Second", new Paragraph("Bonjour")));

        assertThat(postbag.to(leo.text())).extracting(Postbag.Posted::subject).containsExactly("Premier");
    }

    @Test
    void isNamedByTheSecretOfItsDatabase(JdbcClient jdbc) {
        var zoe = new EmailAddress("zoe@marees.example.org");
        outbox.post(Letter.service(zoe, "test/secret", "A", new Paragraph("A")));

        var salt = jdbc.sql("select salt from mail_salt")
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(jdbc.sql("select mark from mail_letter where key = 'test/secret'")
                        .query((row, _) -> row.getString(1))
                        .single())
                .hasSize(32)
                .isEqualTo(Mark.of(salt, "test/secret"))
                .isNotEqualTo(Mark.of(new byte[32], "test/secret"));
    }

    @Test
    void ringsOnceWhenTheTransactionCommitsAndNeverWhenItDoesNot() {
        var before = bell.rings();

        transaction.executeWithoutResult(_ -> {
            outbox.post(Letter.service(INES, "test/a", "A", new Paragraph("A")));
            outbox.post(Letter.service(INES, "test/b", "B", new Paragraph("B")));
            assertThat(bell.rings()).isEqualTo(before);
        });
        transaction.executeWithoutResult(status -> {
            outbox.post(Letter.service(INES, "test/c", "C", new Paragraph("C")));
            status.setRollbackOnly();
        });

        assertThat(bell.rings()).isEqualTo(before + 1);
        assertThat(postbag.to(INES.text())).extracting(Postbag.Posted::key).doesNotContain("test/c");
    }
}
