package fr.percolateur.registration;

import fr.percolateur.proof.Secret;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The links by which one comes back to one’s registration. Each mail bears one of its own, since only hashes are kept;
/// whoever follows one has proven the address.
public final class RegistrationLinks {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    public RegistrationLinks(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
    }

    /// A new one, which opens the registration as long as that is kept.
    public String issue(Registration registration) {
        return issue(List.of(registration)).getFirst();
    }

    /// A new one for each, in one go.
    public List<String> issue(List<Registration> registrations) {
        record Link(String token, long registration) {}
        var links = registrations.stream()
                .map(registration -> new Link(Secret.fresh(), registration.id()))
                .toList();
        batches.batchUpdate("""
                insert into registration_link (token_sha256, registration_id)
                values (?, ?)
                """, links, Math.max(1, links.size()), (row, link) -> {
            row.setBytes(1, Secret.hash(link.token()));
            row.setLong(2, link.registration());
        });
        return links.stream().map(Link::token).toList();
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
