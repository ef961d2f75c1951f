package fr.percolateur.checkin;

import fr.percolateur.checkin.AddedPage.Added;
import fr.percolateur.terms.Mode;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Arrivals and scans. Whatever comes twice changes nothing the second time.
final class ArrivalRows {

    private static final RowMapper<Added> ADDED = (row, _) -> new Added(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("organisation"),
            row.getObject("arrived_at", OffsetDateTime.class).toInstant());

    private final JdbcClient jdbc;

    ArrivalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether nobody had seen them before. If someone had, but later (a door was without a network), the
    ///     earlier moment is kept.
    boolean arrive(long event, long registration, Mode mode, Instant at, Instant now) {
        var first = jdbc.sql("""
                insert into checkin_arrival (id, event_id, registration_id, mode, arrived_at, received_at)
                values (gen_random_uuid(), :event, :registration, :mode, :at, :now)
                    on conflict (registration_id) do nothing
                """)
                .param("event", event)
                .param("registration", registration)
                .param("mode", mode.column())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (first == 0) {
            jdbc.sql("""
                    update checkin_arrival
                       set arrived_at = :at
                     where registration_id = :registration
                       and arrived_at > :at
                    """)
                    .param("registration", registration)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
        return first == 1;
    }

    /// @return whether they had been seen on site
    boolean leave(long event, long registration) {
        return jdbc.sql("""
                delete from checkin_arrival
                 where event_id = :event
                   and registration_id = :registration
                   and mode = 'onsite'
                """)
                        .param("event", event)
                        .param("registration", registration)
                        .update()
                == 1;
    }

    /// @return false when the same form came before
    boolean add(UUID id, long event, String name, String organisation, Instant at) {
        return jdbc.sql("""
                insert into checkin_arrival (id, event_id, name, organisation, mode, arrived_at, received_at)
                values (:id, :event, :name, :organisation, 'onsite', :at, :at)
                    on conflict (id) do nothing
                """)
                        .param("id", id)
                        .param("event", event)
                        .param("name", name)
                        .param("organisation", organisation)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Those who still have a name, the first who came first.
    List<Added> added(long event) {
        return jdbc.sql("""
                select *
                  from checkin_arrival
                 where event_id = :event
                   and name <> ''
                 order by arrived_at, id
                """).param("event", event).query(ADDED).list();
    }

    Optional<Added> added(long event, UUID id) {
        return jdbc.sql("""
                select *
                  from checkin_arrival
                 where event_id = :event
                   and id = :id
                   and name <> ''
                """).param("event", event).param("id", id).query(ADDED).optional();
    }

    /// Empty names are nobody’s: whoever came still counts.
    ///
    /// @return whether there was someone to write anew
    boolean rename(long event, UUID id, String name, String organisation) {
        return jdbc.sql("""
                update checkin_arrival
                   set name = :name, organisation = :organisation
                 where event_id = :event
                   and id = :id
                   and name <> ''
                """)
                        .param("name", name)
                        .param("organisation", organisation)
                        .param("event", event)
                        .param("id", id)
                        .update()
                == 1;
    }

    /// @return whether there was someone to take away
    boolean remove(long event, UUID id) {
        return jdbc.sql("""
                delete from checkin_arrival
                 where event_id = :event
                   and id = :id
                   and registration_id is null
                """).param("event", event).param("id", id).update() == 1;
    }

    /// A scan as it was judged when it first came.
    record Judged(Admission.Outcome outcome, @Nullable Long registration) {}

    Optional<Judged> judged(UUID scan, long event) {
        return jdbc.sql("""
                select outcome, registration_id
                  from checkin_scan
                 where id = :id
                   and event_id = :event
                """)
                .param("id", scan)
                .param("event", event)
                .query((row, _) -> new Judged(
                        Admission.Outcome.ofWord(row.getString("outcome")),
                        row.getObject("registration_id", Long.class)))
                .optional();
    }

    /// @return false when it came before
    boolean keep(Scan scan, long event, UUID door, Judged judged, Instant now) {
        return jdbc.sql("""
                insert into checkin_scan (id, event_id, registration_id, scanned_at, received_at, door, outcome)
                values (:id, :event, :registration, :at, :now, :door, :outcome)
                    on conflict (id) do nothing
                """)
                        .param("id", scan.id())
                        .param("event", event)
                        .param("registration", judged.registration(), Types.BIGINT)
                        .param("at", scan.at().atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("door", door)
                        .param("outcome", judged.outcome().word())
                        .update()
                == 1;
    }
}
