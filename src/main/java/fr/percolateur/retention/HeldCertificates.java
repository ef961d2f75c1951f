package fr.percolateur.retention;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The certificates that someone asked for. They go with the registration.
final class HeldCertificates {

    private HeldCertificates() {}

    static Holding in(JdbcClient jdbc) {
        return Holding.ofRows(
                jdbc,
                say("retention.held.certificates"),
                """
                select e.title, c.code, c.issued_at
                  from attendance_certificate c
                  join registration r on r.id = c.registration_id
                  join event e on e.document_id = r.event_id
                 where r.email = :email
                 order by c.issued_at
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"),
                        Holding.Fact.of(say("retention.held.code"), row.getString("code")),
                        Holding.Fact.of(say("retention.held.issued"), row, "issued_at")),
                "");
    }
}
