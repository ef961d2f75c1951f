package fr.percolateur.checkin;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Registrations with their arrivals. Those whose address was never proven are nobody yet.
final class GuestRows {

    private static final RowMapper<Guest> GUEST = (row, _) -> {
        var arrived = row.getObject("arrived_at", OffsetDateTime.class);
        return new Guest(
                row.getLong("id"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("organisation"),
                Mode.ofColumn(row.getString("seat_or_wish")),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getInt("places") > 1,
                arrived == null ? null : arrived.toInstant());
    };

    private final JdbcClient jdbc;

    GuestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Guest> find(long registration) {
        return jdbc.sql("""
                select r.*, coalesce(r.seat, r.mode) as seat_or_wish, a.arrived_at
                  from registration r
                  left join checkin_arrival a on a.registration_id = r.id
                 where r.id = :id
                """).param("id", registration).query(GUEST).optional();
    }

    /// Those whose name or organisation holds these words, accents and capitals aside; all for none.
    List<Guest> search(long event, String words, int limit) {
        return jdbc.sql("""
                select r.*, coalesce(r.seat, r.mode) as seat_or_wish, a.arrived_at
                  from registration r
                  left join checkin_arrival a on a.registration_id = r.id
                 where r.event_id = :event
                   and r.status in ('confirmed', 'pending', 'waiting', 'offered')
                   and strpos(unaccent(lower(r.given_name || ' ' || r.family_name || ' ' || r.given_name
                                             || ' ' || r.organisation)),
                              unaccent(lower(:words))) > 0
                 order by unaccent(lower(r.family_name)), unaccent(lower(r.given_name)), r.id
                 limit :limit
                """)
                .param("event", event)
                .param("words", words.strip())
                .param("limit", limit)
                .query(GUEST)
                .list();
    }

    List<Headcount> count(long event) {
        return jdbc.sql("""
                select m.mode,
                       (select coalesce(sum(r.places), 0)
                          from registration r
                         where r.event_id = :event
                           and r.status = 'confirmed'
                           and r.seat = m.mode) as expected,
                       (select coalesce(sum(coalesce(r.places, 1)), 0)
                          from checkin_arrival a
                          left join registration r on r.id = a.registration_id
                         where a.event_id = :event
                           and a.mode = m.mode) as arrived
                  from unnest(array['onsite', 'online']) as m(mode)
                """)
                .param("event", event)
                .query((row, _) -> new Headcount(
                        Mode.ofColumn(row.getString("mode")), row.getInt("expected"), row.getInt("arrived")))
                .list();
    }
}
