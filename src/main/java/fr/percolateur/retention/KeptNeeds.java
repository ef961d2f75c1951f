package fr.percolateur.retention;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people need to take part. It may tell of their health: a week after the event nobody needs it any more.
final class KeptNeeds {

    private final JdbcClient jdbc;

    KeptNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An event that is postponed is yet to come, whatever its old date says.
    int forget(Instant now) {
        return jdbc.sql("""
                delete from registration_needs n
                 using registration r
                  join event e on e.document_id = r.event_id
                 where r.id = n.registration_id
                   and e.over_at <= :before
                   and e.status <> 'postponed'
                """)
                .param("before", now.minus(Delays.NEEDS).atOffset(ZoneOffset.UTC))
                .update();
    }

    Holding holding() {
        return Holding.ofRows(
                jdbc,
                say("retention.held.needs"),
                """
                select e.title, n.needs, n.consented_at
                  from registration_needs n
                  join registration r on r.id = n.registration_id
                  join event e on e.document_id = r.event_id
                 where r.email = :email
                 order by n.consented_at
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"),
                        Holding.Fact.of(say("retention.held.need"), row.getString("needs")),
                        Holding.Fact.of(say("retention.held.consented"), row, "consented_at")),
                """
                delete from registration_needs n
                 using registration r
                 where r.id = n.registration_id
                   and r.email = :email
                """);
    }
}
