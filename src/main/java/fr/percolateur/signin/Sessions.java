package fr.percolateur.signin;

import fr.percolateur.accounts.Agent;
import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.connections.Device;
import fr.percolateur.connections.Factor;
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
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Those who are signed in, for a day of work. Only the browser knows the token; here are hashes.
final class Sessions {

    static final Duration LIFE = Duration.ofHours(12);

    /// How exact « last seen » is: a page does not write each time that it is read.
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditLog log;
    private final InstantSource clock;

    Sessions(DataSource dataSource, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
        this.clock = clock;
    }

    /// Who comes with a role that opens much is in the log, with what is known of their second factor.
    ///
    /// @param idToken of ProConnect, null for who came by a code
    /// @return the token for the browser: always a new one
    String open(Agent agent, @Nullable String idToken, Factor factor, Device device) {
        var token = Secret.fresh();
        transaction.executeWithoutResult(_ -> {
            insert(token, agent, idToken, factor, device);
            if (grants(agent.id()).stream().anyMatch(grant -> grant.role().opensMuch())) {
                log.add(AuditAct.by(agent.id(), "connection.opened", "agent/" + agent.id())
                        .on("second-factor", null, factor.word()));
            }
        });
        return token;
    }

    private void insert(String token, Agent agent, @Nullable String idToken, Factor factor, Device device) {
        var now = clock.instant();
        jdbc.sql("""
                insert into sign_in_session (token_sha256, agent_id, email, id_token, opened_at, expires_at, seen_at,
                                             second_factor, device, network)
                values (:token, :agent, :email, :idToken, :now, :expires, :now, :factor, :device, :network)
                """)
                .param("token", Secret.hash(token))
                .param("agent", agent.id())
                .param("email", agent.email().text())
                .param("idToken", idToken)
                .param("now", at(now))
                .param("expires", at(now.plus(LIFE)))
                .param("factor", factor.word())
                .param("device", device.words())
                .param("network", device.network())
                .update();
    }

    private Set<Grant> grants(UUID agent) {
        return jdbc
                .sql("select role || ' ' || series from agent_grant where agent_id = :agent")
                .param("agent", agent)
                .query((row, _) -> grant(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Who reads.
    ///
    /// @param session the id of theirs; null for none
    /// @param withheld whether a role waits for a second factor; the viewer is without it
    record Reader(Viewer viewer, boolean withheld, @Nullable UUID session) {

        static final Reader NOBODY = new Reader(new Viewer.Visitor(), false, null);
    }

    /// Grants are read with it: one that was taken back is gone at once, and so is a session that was closed.
    Reader reader(String token) {
        var now = clock.instant();
        var found = find(token, now);
        found.filter(session -> session.seenAt().plus(SEEN_AGAIN).isBefore(now))
                .ifPresent(_ -> jdbc.sql("update sign_in_session set seen_at = :now where token_sha256 = :token")
                        .param("now", at(now))
                        .param("token", Secret.hash(token))
                        .update());
        return found.map(Found::reader).orElse(Reader.NOBODY);
    }

    private record Found(UUID session, SignedIn viewer, Factor factor, boolean required, Instant seenAt) {

        Reader reader() {
            if (factor.suffices(required)) {
                return new Reader(viewer, false, session);
            }
            var left = viewer.grants().stream()
                    .filter(grant -> !grant.role().opensMuch())
                    .collect(Collectors.toUnmodifiableSet());
            return new Reader(
                    new SignedIn(viewer.id(), viewer.name(), viewer.email(), left),
                    left.size() < viewer.grants().size(),
                    session);
        }
    }

    private Optional<Found> find(String token, Instant now) {
        return jdbc.sql("""
                select a.id,
                       trim(a.given_name || ' ' || a.family_name) as name,
                       s.id as session, s.email, s.second_factor, s.seen_at,
                       (select second_factor from sign_in_rule) as required,
                       array(select g.role || ' ' || g.series from agent_grant g where g.agent_id = a.id) as grants
                  from sign_in_session s
                  join agent a on a.id = s.agent_id
                 where s.token_sha256 = :token
                   and s.expires_at > :now
                """)
                .param("token", Secret.hash(token))
                .param("now", at(now))
                .query((row, _) -> new Found(
                        row.getObject("session", UUID.class),
                        new SignedIn(
                                row.getObject("id", UUID.class),
                                name(row.getString("name"), row.getString("email")),
                                row.getString("email"),
                                grants(row.getArray("grants"))),
                        Factor.stored(row.getString("second_factor")),
                        row.getBoolean("required"),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .optional();
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
        return Arrays.stream((String[]) stored.getArray()).map(Sessions::grant).collect(Collectors.toUnmodifiableSet());
    }

    private static Grant grant(String stored) {
        var words = stored.split(" ", 2);
        return new Grant(Role.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1]);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
