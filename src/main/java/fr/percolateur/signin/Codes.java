package fr.percolateur.signin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part.Code;
import fr.percolateur.mail.Part.Note;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.proof.Secret;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Codes by mail: six digits for ten minutes and five tries, which serve once and in the browser that asked.
///
/// Whoever asks is answered the same, whether the address is known, unknown or had too many mails.
final class Codes {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final int TRIES = 5;

    /// Within an hour. Fewer from one network than in all: who asks in another's name does not shut them out.
    private static final int MOST_FOR_ADDRESS_FROM_NETWORK = 5;

    private static final int MOST_FOR_ADDRESS = 15;
    private static final int MOST_FOR_BROWSER = 10;
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Outbox outbox;
    private final InstantSource clock;

    Codes(DataSource dataSource, Outbox outbox, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.outbox = outbox;
        this.clock = clock;
    }

    /// What came of typing a code.
    sealed interface Outcome {

        record Right(EmailAddress email) implements Outcome {}

        /// @param left how often one may still try
        record Wrong(int left) implements Outcome {}

        /// Too old, tried too often, or never given.
        record Spent() implements Outcome {}
    }

    /// Sends a code, unless the address had too many of late.
    ///
    /// @param browser secret of the browser that asks, which alone can use the code
    void send(EmailAddress email, String browser, String network) {
        var now = clock.instant();
        var code = Secret.sixDigits();
        transactions.executeWithoutResult(_ -> {
            // one at a time for an address: those asked at once are counted too
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:email, 0))")
                    .param("email", email.text())
                    .query((row, _) -> row.getString(1))
                    .list();
            if (isWeary(email, browser, network, now)) {
                return;
            }
            var id = jdbc.sql("""
                    insert into sign_in_code (browser_sha256, email, network, code_sha256, asked_at, expires_at)
                    values (:browser, :email, :network, :code, :now, :expires)
                    returning id
                    """)
                    .param("browser", Secret.hash(browser))
                    .param("email", email.text())
                    .param("network", network)
                    .param("code", hash(browser, code))
                    .param("now", at(now))
                    .param("expires", at(now.plus(LIFE)))
                    .query((row, _) -> row.getLong(1))
                    .single();
            outbox.post(letter(email, id, code));
        });
    }

    private boolean isWeary(EmailAddress email, String browser, String network, Instant now) {
        return jdbc.sql("""
                select count(*) filter (where email = :email and network = :network) >= :mostFromNetwork
                    or count(*) filter (where email = :email) >= :mostForAddress
                    or count(*) filter (where browser_sha256 = :browser) >= :mostForBrowser
                  from sign_in_code
                 where asked_at > :since
                   and (email = :email or browser_sha256 = :browser)
                """)
                .param("email", email.text())
                .param("network", network)
                .param("browser", Secret.hash(browser))
                .param("mostFromNetwork", MOST_FOR_ADDRESS_FROM_NETWORK)
                .param("mostForAddress", MOST_FOR_ADDRESS)
                .param("mostForBrowser", MOST_FOR_BROWSER)
                .param("since", at(now.minus(HOUR)))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// Counts the try before it looks at the code, so that tries made at once count too.
    Outcome check(String browser, String typed) {
        record Sent(long id, String email, byte[] code, int tries) {}
        var sent = jdbc.sql("""
                update sign_in_code
                   set tries = tries + 1
                 where id = (select max(id) from sign_in_code where browser_sha256 = :browser)
                   and tries < :most
                   and expires_at > :now
                returning id, email, code_sha256, tries
                """)
                .param("browser", Secret.hash(browser))
                .param("most", TRIES)
                .param("now", at(clock.instant()))
                .query((row, _) -> new Sent(row.getLong(1), row.getString(2), row.getBytes(3), row.getInt(4)))
                .optional();
        if (sent.isEmpty()) {
            return new Outcome.Spent();
        }
        if (!MessageDigest.isEqual(sent.get().code(), hash(browser, digits(typed)))) {
            var left = TRIES - sent.get().tries();
            return left == 0 ? new Outcome.Spent() : new Outcome.Wrong(left);
        }
        return serveOnce(sent.get().id())
                ? new Outcome.Right(new EmailAddress(sent.get().email()))
                : new Outcome.Spent();
    }

    /// It stays, to be counted, and opens nothing more.
    private boolean serveOnce(long id) {
        return jdbc.sql(
                                "update sign_in_code set tries = :most, expires_at = asked_at where id = :id and expires_at > asked_at")
                        .param("most", TRIES)
                        .param("id", id)
                        .update()
                > 0;
    }

    /// Nothing of an address is kept longer than its limits need it.
    int forget(Instant now) {
        return jdbc.sql("delete from sign_in_code where asked_at < :before")
                .param("before", at(now.minus(HOUR)))
                .update();
    }

    private static Letter letter(EmailAddress email, long id, String code) {
        var shown = code.substring(0, 3) + ' ' + code.substring(3);
        return Letter.awaited(
                email,
                "sign-in/" + id,
                say("signin.letter.subject", shown),
                new Paragraph(say("signin.letter.text")),
                new Code(shown),
                new Paragraph(say("signin.letter.life")),
                new Note(say("signin.letter.unasked")));
    }

    private static byte[] hash(String browser, String code) {
        return Secret.hash(browser + ' ' + code);
    }

    /// People copy the space too.
    private static String digits(String typed) {
        return typed.codePoints()
                .filter(Character::isDigit)
                .limit(6)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
