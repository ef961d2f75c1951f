package fr.percolateur.attendance;

import fr.percolateur.terms.Mode;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who came of those who were expected.
public final class Turnouts {

    private final JdbcClient jdbc;

    Turnouts(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// A line for each mode in which someone had a place, on site first.
    ///
    /// @param event id of its document
    public List<Turnout> of(long event) {
        return jdbc.sql("""
                select r.seat, count(*) as confirmed, count(a.id) as came
                  from registration r
                  left join checkin_arrival a on a.registration_id = r.id
                 where r.event_id = :event
                   and r.status = 'confirmed'
                 group by r.seat
                 order by r.seat desc
                """)
                .param("event", event)
                .query((row, _) ->
                        new Turnout(Mode.ofColumn(row.getString("seat")), row.getInt("confirmed"), row.getInt("came")))
                .list();
    }

    /// People of whom a door told us more than a week after the event: they are counted above, and not in the figures
    /// that are told of it for good.
    public int late(long event) {
        return jdbc.sql("""
                select count(*)
                  from checkin_arrival a
                  join event e on e.document_id = a.event_id
                 where a.event_id = :event
                   and a.received_at > e.over_at + interval '7 days'
                """)
                .param("event", event)
                .query((row, _) -> row.getInt(1))
                .single();
    }

    /// People who came without a confirmed place.
    public int others(long event) {
        return jdbc.sql("""
                select count(*)
                  from checkin_arrival a
                  left join registration r on r.id = a.registration_id
                 where a.event_id = :event
                   and r.status is distinct from 'confirmed'
                """)
                .param("event", event)
                .query((row, _) -> row.getInt(1))
                .single();
    }
}
