package fr.percolateur.checkin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// That someone came. It goes with their registration: see there what becomes of it.
final class HeldArrivals implements Holding {

    private final JdbcClient jdbc;

    HeldArrivals(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String heading() {
        return say("checkin.held");
    }

    @Override
    public List<Held> of(String email) {
        return jdbc.sql("""
                select e.title, a.mode, a.arrived_at,
                       (select count(*) from checkin_scan s where s.registration_id = a.registration_id) as scans
                  from checkin_arrival a
                  join registration r on r.id = a.registration_id
                  join event e on e.document_id = a.event_id
                 where r.email = :email
                 order by a.arrived_at desc
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(
                                say("checkin.held.arrived"),
                                row.getObject("arrived_at", OffsetDateTime.class)
                                        .toInstant()),
                        Fact.of(say("checkin.held.mode"), say("checkin.held." + row.getString("mode"))),
                        Fact.of(say("checkin.held.scans"), row.getString("scans"))))
                .list();
    }

    @Override
    public Optional<String> erase(String email) {
        return Optional.empty();
    }
}
