package fr.percolateur.retention;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The certificates that someone asked for. They go with the registration.
final class HeldCertificates implements Holding {

    private final JdbcClient jdbc;

    HeldCertificates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String heading() {
        return say("retention.held.certificates");
    }

    @Override
    public List<Held> of(String email) {
        return jdbc.sql("""
                select e.title, c.code, c.issued_at
                  from attendance_certificate c
                  join registration r on r.id = c.registration_id
                  join event e on e.document_id = r.event_id
                 where r.email = :email
                 order by c.issued_at
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(say("retention.held.code"), row.getString("code")),
                        Fact.of(
                                say("retention.held.issued"),
                                row.getObject("issued_at", OffsetDateTime.class).toInstant())))
                .list();
    }

    @Override
    public Optional<String> erase(String email) {
        return Optional.empty();
    }
}
