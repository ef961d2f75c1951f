package fr.percolateur.correspondence;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forgets to whom letters went, and what organisers wrote: it may name people.
final class KeptCorrespondence {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;

    KeptCorrespondence(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    int forget(Instant now) {
        return jdbc.sql("""
                delete from correspondence_mailing
                 where done_at is not null
                   and expires_at < :before
                """).param("before", MailingRows.at(now.minus(KEPT))).update();
    }

    /// To whom letters went: it goes with their registration, and until then keeps them from being told twice.
    Holding held() {
        return Holding.of(
                say("correspondence.held"),
                this::letters,
                email -> letters(email).isEmpty() ? Optional.empty() : Optional.of(say("correspondence.held.stays")));
    }

    private List<Held> letters(String email) {
        return jdbc.sql("""
                select e.title, m.occasion, l.posted_at
                  from correspondence_letter l
                  join correspondence_mailing m on m.id = l.mailing_id
                  join registration r on r.id = l.registration_id
                  join event e on e.document_id = m.event_id
                 where r.email = :email
                 order by l.posted_at
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(
                                say("correspondence.held.occasion"),
                                say("correspondence.held." + row.getString("occasion"))),
                        Fact.of(
                                say("correspondence.held.posted"),
                                row.getObject("posted_at", OffsetDateTime.class).toInstant())))
                .list();
    }
}
