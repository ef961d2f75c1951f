package fr.percolateur.proof;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The challenges that were posed: hashes only.
public final class Challenges {

    /// Mails that one registration may cause within an hour, whoever asks for them.
    private static final int MOST_IN_AN_HOUR = 5;

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    public Challenges(JdbcTemplate batches) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
    }

    /// A challenge to whoever says that a registration is theirs.
    public record Posed(Challenge challenge, long registration) {}

    public void pose(List<Posed> posed, Instant now) {
        if (posed.isEmpty()) {
            return;
        }
        batches.batchUpdate("""
                insert into registration_code (attempt_sha256, registration_id, code_sha256, expires_at)
                values (?, ?, ?, ?)
                """, posed, posed.size(), (row, each) -> {
            row.setBytes(1, Secret.hash(each.challenge().attempt()));
            row.setLong(2, each.registration());
            row.setBytes(3, each.challenge().hash());
            row.setObject(4, at(now.plus(Challenge.LIFE)));
        });
    }

    /// Whether this address had so many mails of late that it gets no more for a while.
    public boolean isWeary(long registration, Instant now) {
        return jdbc.sql("""
                select count(*)
                  from registration_code
                 where registration_id = :registration
                   and expires_at > :since
                """)
                        .param("registration", registration)
                        .param("since", at(now.plus(Challenge.LIFE).minus(AN_HOUR)))
                        .query((row, _) -> row.getInt(1))
                        .single()
                >= MOST_IN_AN_HOUR;
    }

    /// Counts the try before it looks at the code, so that tries made at once count too; of right ones made at once,
    /// one proves.
    public Challenge.Outcome check(Challenge answer, Instant now) {
        record Kept(long registration, byte[] code, int tries) {}
        var posed = jdbc.sql("""
                update registration_code
                   set tries = tries + 1,
                       used_at = case when code_sha256 = :code then cast(:now as timestamptz) end
                 where attempt_sha256 = :attempt
                   and tries < :most
                   and used_at is null
                   and expires_at > :now
                returning registration_id, code_sha256, tries
                """)
                .param("attempt", Secret.hash(answer.attempt()))
                .param("code", answer.hash())
                .param("most", Challenge.TRIES)
                .param("now", at(now))
                .query((row, _) -> new Kept(row.getLong(1), row.getBytes(2), row.getInt(3)))
                .optional();
        if (posed.isEmpty()) {
            return isUsed(answer) ? new Challenge.Outcome.Used() : new Challenge.Outcome.Spent();
        }
        if (MessageDigest.isEqual(posed.get().code(), answer.hash())) {
            return new Challenge.Outcome.Right(posed.get().registration());
        }
        var left = Challenge.TRIES - posed.get().tries();
        return left == 0 ? new Challenge.Outcome.Spent() : new Challenge.Outcome.Wrong(left);
    }

    /// Told to those who know its address alone, whatever they type.
    private boolean isUsed(Challenge answer) {
        return jdbc.sql(
                        "select exists (select from registration_code where attempt_sha256 = :attempt and used_at is not null)")
                .param("attempt", Secret.hash(answer.attempt()))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// Leaves nothing of those that serve no more, nor count.
    public void forget(Instant now) {
        jdbc.sql("delete from registration_code where expires_at < :before")
                .param("before", at(now.minus(AN_HOUR)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
