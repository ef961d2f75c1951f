package fr.percolateur.checkin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import org.springframework.jdbc.core.simple.JdbcClient;

/// That someone came. It goes with their registration: see there what becomes of it.
final class HeldArrivals {

    private HeldArrivals() {}

    static Holding in(JdbcClient jdbc) {
        return Holding.ofRows(
                jdbc,
                say("checkin.held"),
                """
                select e.title, a.mode, a.arrived_at,
                       (select count(*) from checkin_scan s where s.registration_id = a.registration_id) as scans
                  from checkin_arrival a
                  join registration r on r.id = a.registration_id
                  join event e on e.document_id = a.event_id
                 where r.email = :email
                 order by a.arrived_at desc
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"),
                        Holding.Fact.of(say("checkin.held.arrived"), row, "arrived_at"),
                        Holding.Fact.of(say("checkin.held.mode"), say("checkin.held." + row.getString("mode"))),
                        Holding.Fact.of(say("checkin.held.scans"), row.getString("scans"))),
                "");
    }
}
