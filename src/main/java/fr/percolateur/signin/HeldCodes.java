package fr.percolateur.signin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The codes that were asked for an address of late, by whomever.
final class HeldCodes implements Holding {

    private final JdbcClient jdbc;

    HeldCodes(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String heading() {
        return say("signin.held.codes");
    }

    @Override
    public List<Held> of(String email) {
        return jdbc.sql("select asked_at, network from sign_in_code where email = :email order by id")
                .param("email", email)
                .query((row, _) -> Held.of(
                        say("signin.held.code"),
                        Fact.of(
                                say("signin.held.asked"),
                                row.getObject("asked_at", OffsetDateTime.class).toInstant()),
                        Fact.of(say("signin.held.network"), row.getString("network"))))
                .list();
    }

    /// They limit how many codes one address can be sent: erased on demand, they would limit nothing.
    @Override
    public Optional<String> erase(String email) {
        return of(email).isEmpty() ? Optional.empty() : Optional.of(say("signin.held.codes.stay"));
    }
}
