package fr.percolateur.registration;

import fr.percolateur.proof.Secret;
import fr.percolateur.turnstile.Turnstile;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The links by which one comes back to one’s registration. Each mail bears one of its own, since only hashes are kept;
/// whoever follows one has proven the address.
public final class RegistrationLinks {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final String opened;
    private final Turnstile<String, String, Optional<Opened>> opening = new Turnstile<>(this::open);

    /// Something another module keeps about some registrations. Opening one tells which of these it has, in the same
    /// statement for all modules, so that its page asks them nothing where there is nothing to know. A bean.
    ///
    /// @param name one word
    /// @param condition SQL about `r`, a registration; without parameters, and answered by an index
    public record Trace(String name, String condition) {}

    /// A registration, and the names of the traces it has left elsewhere.
    public record Opened(Registration registration, Set<String> traces) {

        public boolean has(Trace trace) {
            return traces.contains(trace.name());
        }
    }

    public RegistrationLinks(DataSource dataSource, List<Trace> traces) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
        this.opened = traces.stream()
                .map(trace -> "case when " + trace.condition() + " then '" + trace.name() + "' end")
                .collect(Collectors.joining(", ", """
                select l.token_sha256, r.*, array_remove(array[""", """
                ]::text[], null) as traces
                  from registration_link l
                  join registration r on r.id = l.registration_id
                 where l.token_sha256 = any(:hashes)
                """));
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
        return visit(token).map(Opened::registration);
    }

    /// The same, with what other modules keep about it.
    public Optional<Opened> visit(String token) {
        return opening.pass("all", token);
    }

    /// Links that are followed at once are looked up at once.
    private List<Optional<Opened>> open(List<String> tokens) {
        var hashes = tokens.stream().map(Secret::hash).toList();
        var found = new HashMap<ByteBuffer, Opened>();
        jdbc.sql(opened).param("hashes", hashes.toArray(byte[][]::new)).query(row -> {
            var traces = Set.of((String[]) row.getArray("traces").getArray());
            found.put(
                    ByteBuffer.wrap(row.getBytes("token_sha256")),
                    new Opened(RegistrationRows.REGISTRATION.mapRow(row, 0), traces));
        });
        return hashes.stream()
                .map(hash -> Optional.ofNullable(found.get(ByteBuffer.wrap(hash))))
                .toList();
    }
}
