package fr.percolateur.registration;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The links by which one comes back to one’s registration. Each mail bears one of its own, since only hashes are kept;
/// whoever follows one has proven the address.
public final class RegistrationLinks {

    private final JdbcClient jdbc;

    public RegistrationLinks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// A new one, which opens the registration as long as that is kept.
    public String issue(Registration registration) {
        var token = Secret.fresh();
        jdbc.sql("""
                insert into registration_link (token_sha256, registration_id)
                values (:token, :registration)
                """)
                .param("token", Secret.hash(token))
                .param("registration", registration.id())
                .update();
        return token;
    }

    public Optional<Registration> open(String token) {
        return jdbc.sql("""
                select r.*
                  from registration_link l
                  join registration r on r.id = l.registration_id
                 where l.token_sha256 = :token
                """)
                .param("token", Secret.hash(token))
                .query(RegistrationRows.REGISTRATION)
                .optional();
    }
}
