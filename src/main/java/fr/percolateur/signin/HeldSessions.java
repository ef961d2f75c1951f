package fr.percolateur.signin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The browsers in which someone is signed in. To erase them is to sign out everywhere.
final class HeldSessions implements Holding {

    private final JdbcClient jdbc;

    HeldSessions(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String heading() {
        return say("signin.held.sessions");
    }

    @Override
    public List<Held> of(String email) {
        return jdbc.sql("""
                select opened_at, expires_at, seen_at, device, network, id_token is not null as by_proconnect
                  from sign_in_session
                 where email = :email
                 order by opened_at
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        say(row.getBoolean("by_proconnect") ? "signin.held.by-proconnect" : "signin.held.by-code"),
                        Fact.of(
                                say("signin.held.opened"),
                                row.getObject("opened_at", OffsetDateTime.class).toInstant()),
                        Fact.of(
                                say("signin.held.seen"),
                                row.getObject("seen_at", OffsetDateTime.class).toInstant()),
                        Fact.of(say("signin.held.device"), row.getString("device")),
                        Fact.of(say("signin.held.network"), row.getString("network")),
                        Fact.of(
                                say("signin.held.expires"),
                                row.getObject("expires_at", OffsetDateTime.class)
                                        .toInstant())))
                .list();
    }

    @Override
    public Optional<String> erase(String email) {
        jdbc.sql("delete from sign_in_session where email = :email")
                .param("email", email)
                .update();
        return Optional.empty();
    }
}
