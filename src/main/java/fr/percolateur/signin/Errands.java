package fr.percolateur.signin;

import fr.percolateur.proof.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is on the way to ProConnect and back. An errand ends in the browser that began it, once.
final class Errands {

    static final Duration LIFE = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Errands(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /// @param verifier null where PKCE is off
    record Errand(String state, String nonce, @Nullable String verifier, Way way) {}

    void begin(Errand errand, String browser) {
        jdbc.sql("""
                insert into sign_in_errand (state_sha256, browser_sha256, nonce, code_verifier, next, begun_at)
                values (:state, :browser, :nonce, :verifier, :next, :now)
                """)
                .param("state", Secret.hash(errand.state()))
                .param("browser", Secret.hash(browser))
                .param("nonce", errand.nonce())
                .param("verifier", errand.verifier())
                .param("next", errand.way().path())
                .param("now", at(clock.instant()))
                .update();
    }

    /// Empty for a state that was not given, not to this browser, too long ago, or that came back already.
    Optional<Errand> end(String state, String browser) {
        return jdbc.sql("""
                delete from sign_in_errand
                 where state_sha256 = :state
                   and browser_sha256 = :browser
                   and begun_at > :since
                returning nonce, code_verifier, next
                """)
                .param("state", Secret.hash(state))
                .param("browser", Secret.hash(browser))
                .param("since", at(clock.instant().minus(LIFE)))
                .query((row, _) -> new Errand(state, row.getString(1), row.getString(2), Way.of(row.getString(3))))
                .optional();
    }

    int forget(Instant now) {
        return jdbc.sql("delete from sign_in_errand where begun_at < :before")
                .param("before", at(now.minus(LIFE)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
