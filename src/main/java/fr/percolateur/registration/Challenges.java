package fr.percolateur.registration;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The challenges that were posed: hashes only.
final class Challenges {

    /// Mails that one registration may cause within an hour, whoever asks for them.
    private static final int MOST_IN_AN_HOUR = 5;

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final RegistrationRows rows;

    Challenges(JdbcClient jdbc, RegistrationRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void pose(long registration, Challenge challenge, Instant now) {
        jdbc.sql("""
                insert into registration_code (attempt_sha256, registration_id, code_sha256, expires_at)
                values (:attempt, :registration, :code, :expires)
                """)
                .param("attempt", Secret.hash(challenge.attempt()))
                .param("registration", registration)
                .param("code", challenge.hash())
                .param("expires", RegistrationRows.at(now.plus(Challenge.LIFE)))
                .update();
    }

    /// Whether this address had so many mails of late that it gets no more for a while.
    boolean isWeary(long registration, Instant now) {
        return jdbc.sql("""
                select count(*)
                  from registration_code
                 where registration_id = :registration
                   and expires_at > :since
                """)
                        .param("registration", registration)
                        .param(
                                "since",
                                RegistrationRows.at(now.plus(Challenge.LIFE).minus(AN_HOUR)))
                        .query((row, _) -> row.getInt(1))
                        .single()
                >= MOST_IN_AN_HOUR;
    }

    /// Counts the try before it looks at the code, so that tries made at once count too.
    Challenge.Outcome check(Challenge answer, Instant now) {
        record Posed(long registration, byte[] code, int tries) {}
        var posed = jdbc.sql("""
                update registration_code
                   set tries = tries + 1
                 where attempt_sha256 = :attempt
                   and tries < :most
                   and expires_at > :now
                returning registration_id, code_sha256, tries
                """)
                .param("attempt", Secret.hash(answer.attempt()))
                .param("most", Challenge.TRIES)
                .param("now", RegistrationRows.at(now))
                .query((row, _) -> new Posed(row.getLong(1), row.getBytes(2), row.getInt(3)))
                .optional();
        if (posed.isEmpty()) {
            return new Challenge.Outcome.Spent();
        }
        if (MessageDigest.isEqual(posed.get().code(), answer.hash())) {
            return rows.find(posed.get().registration())
                    .<Challenge.Outcome>map(Challenge.Outcome.Right::new)
                    .orElseGet(Challenge.Outcome.Spent::new);
        }
        var left = Challenge.TRIES - posed.get().tries();
        return left == 0 ? new Challenge.Outcome.Spent() : new Challenge.Outcome.Wrong(left);
    }

    /// Leaves nothing of those that serve no more, nor count.
    void forget(Instant now) {
        jdbc.sql("delete from registration_code where expires_at < :before")
                .param("before", RegistrationRows.at(now.minus(AN_HOUR)))
                .update();
    }
}
