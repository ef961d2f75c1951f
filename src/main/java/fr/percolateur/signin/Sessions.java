package fr.percolateur.signin;

import fr.percolateur.accounts.Agent;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.proof.Secret;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.viewer.Viewer.SignedIn;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who are signed in, for a day of work. Only the browser knows the token; here are hashes.
final class Sessions {

    static final Duration LIFE = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Sessions(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /// @param idToken of ProConnect, null for who came by a code
    /// @return the token for the browser: always a new one
    String open(Agent agent, @Nullable String idToken) {
        var token = Secret.fresh();
        var now = clock.instant();
        jdbc.sql("""
                insert into sign_in_session (token_sha256, agent_id, email, id_token, opened_at, expires_at)
                values (:token, :agent, :email, :idToken, :now, :expires)
                """)
                .param("token", Secret.hash(token))
                .param("agent", agent.id())
                .param("email", agent.email().text())
                .param("idToken", idToken)
                .param("now", at(now))
                .param("expires", at(now.plus(LIFE)))
                .update();
        return token;
    }

    /// Grants are read with it: one that was taken back is gone at once.
    Viewer viewer(String token) {
        return jdbc.sql("""
                select a.id,
                       trim(a.given_name || ' ' || a.family_name) as name,
                       s.email,
                       array(select g.role || ' ' || g.series from agent_grant g where g.agent_id = a.id) as grants
                  from sign_in_session s
                  join agent a on a.id = s.agent_id
                 where s.token_sha256 = :token
                   and s.expires_at > :now
                """)
                .param("token", Secret.hash(token))
                .param("now", at(clock.instant()))
                .<Viewer>query((row, _) -> new SignedIn(
                        row.getObject("id", UUID.class),
                        name(row.getString("name"), row.getString("email")),
                        row.getString("email"),
                        grants(row.getArray("grants"))))
                .optional()
                .orElseGet(Viewer.Visitor::new);
    }

    /// @return what ProConnect wants to be shown, for who came by it
    Optional<String> close(String token) {
        return jdbc.sql("delete from sign_in_session where token_sha256 = :token returning id_token")
                .param("token", Secret.hash(token))
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(idToken -> idToken);
    }

    int forget(Instant now) {
        return jdbc.sql("delete from sign_in_session where expires_at < :now")
                .param("now", at(now))
                .update();
    }

    private static String name(String name, String email) {
        return name.isEmpty() ? new EmailAddress(email).text() : name;
    }

    private static Set<Grant> grants(Array stored) throws SQLException {
        return Arrays.stream((String[]) stored.getArray())
                .map(grant -> grant.split(" ", 2))
                .map(words -> new Grant(Role.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1]))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
