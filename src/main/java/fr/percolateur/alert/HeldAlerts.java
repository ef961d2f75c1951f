package fr.percolateur.alert;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The openings someone waits for.
final class HeldAlerts {

    private HeldAlerts() {}

    static Holding in(JdbcClient jdbc) {
        return Holding.ofRows(
                jdbc,
                say("alert.held"),
                """
                select e.title, a.asked_at, a.confirmed_at
                  from alert_request a
                  join event e on e.document_id = a.event_id
                 where a.address = :email
                 order by a.id
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"),
                        Holding.Fact.of(say("alert.held.asked"), row, "asked_at"),
                        Holding.Fact.of(say("alert.held.confirmed"), row, "confirmed_at")),
                "delete from alert_request where address = :email");
    }
}
