package fr.percolateur.retention;

import fr.percolateur.registration.Registrations;
import fr.percolateur.statistics.Statistics;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forgets who registered, a year after the event; and a week after the last sign of who never proved their address.
final class KeptRegistrations {

    static final Duration AFTER_THE_EVENT = Delays.REGISTRATIONS;

    private static final Duration UNPROVEN = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Registrations registrations;
    private final Statistics statistics;

    KeptRegistrations(JdbcClient jdbc, Registrations registrations, Statistics statistics) {
        this.jdbc = jdbc;
        this.registrations = registrations;
        this.statistics = statistics;
    }

    int forget(Instant now) {
        return forgetUnproven(at(now.minus(UNPROVEN))) + forgetPast(at(now.minus(AFTER_THE_EVENT)));
    }

    /// They have no place, nor a rank: nothing is freed.
    private int forgetUnproven(OffsetDateTime before) {
        return jdbc.sql("""
                delete from registration
                 where proven_at is null
                   and seat is null
                   and line is null
                   and changed_at <= :before
                """).param("before", before).update();
    }

    /// Of an event without a date, or postponed without a new one, the last sign of the person counts. What is to
    /// remain of an event is counted first.
    private int forgetPast(OffsetDateTime before) {
        record Past(long event, long registration) {}
        var past = jdbc.sql("""
                select r.event_id, r.id
                  from registration r
                  join event e on e.document_id = r.event_id
                 where case when e.over_at is null or e.status = 'postponed' then greatest(r.changed_at, e.over_at)
                            else e.over_at end <= :before
                 order by r.id
                """)
                .param("before", before)
                .query((row, _) -> new Past(row.getLong(1), row.getLong(2)))
                .list();
        past.stream().map(Past::event).distinct().forEach(statistics::count);
        past.forEach(each -> registrations.delete(each.registration()));
        return past.size();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
