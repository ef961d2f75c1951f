package fr.percolateur.registration;

import fr.percolateur.proof.Secret;
import fr.percolateur.turnstile.Turnstile;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The links by which one comes back to one’s registration. Each mail bears one of its own, since only hashes are kept;
/// whoever follows one has proven the address.
public final class RegistrationLinks {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final Turnstile<String, String, Optional<Registration>> opening = new Turnstile<>(this::open);

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
        return opening.pass("all", token);
    }

    /// Links that are followed at once are looked up at once.
    private List<Optional<Registration>> open(List<String> tokens) {
        record Opened(ByteBuffer hash, Registration registration) {}
        var hashes = tokens.stream().map(Secret::hash).toList();
        var opened = jdbc
                .sql("""
                select l.token_sha256, r.*
                  from registration_link l
                  join registration r on r.id = l.registration_id
                 where l.token_sha256 = any(:hashes)
                """)
                .param("hashes", hashes.toArray(byte[][]::new))
                .query((row, rank) -> new Opened(
                        ByteBuffer.wrap(row.getBytes("token_sha256")), RegistrationRows.REGISTRATION.mapRow(row, rank)))
                .list()
                .stream()
                .collect(Collectors.toMap(Opened::hash, Opened::registration));
        return hashes.stream()
                .map(hash -> Optional.ofNullable(opened.get(ByteBuffer.wrap(hash))))
                .toList();
    }
}
