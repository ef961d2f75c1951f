package fr.percolateur.bookings;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.agenda.Services;
import fr.percolateur.web.Holding;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whom one calls about a service: a year after the event nobody does.
final class KeptProviders implements Holding {

    private static final int DAYS_KEPT = 365;

    private final JdbcClient jdbc;

    KeptProviders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int forget(Instant now) {
        return jdbc.sql("""
                delete from service_booking b
                 using event e
                 where e.document_id = b.document_id
                   and e.over_at < cast(:now as timestamptz) - make_interval(days => :days)
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("days", DAYS_KEPT)
                .update();
    }

    @Override
    public String heading() {
        return say("bookings.held");
    }

    @Override
    public List<Held> of(String email) {
        return jdbc.sql("""
                select d.title, b.service, b.provider, b.contact
                  from service_booking b
                  join document d on d.id = b.document_id
                 where b.contact_email = :email
                 order by d.title, b.service
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(say("bookings.held.service"), Services.name(row.getString("service"))),
                        Fact.of(say("bookings.provider"), row.getString("provider")),
                        Fact.of(say("bookings.contact"), row.getString("contact"))))
                .list();
    }

    /// The provider stays, without the person.
    @Override
    public Optional<String> erase(String email) {
        jdbc.sql("update service_booking set contact = '', contact_email = '' where contact_email = :email")
                .param("email", email)
                .update();
        return Optional.empty();
    }
}
