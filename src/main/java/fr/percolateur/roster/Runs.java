package fr.percolateur.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One act on many, as it was asked, and whose turn came: what is asked again goes on with what is left.
final class Runs {

    /// Nobody goes on with it the day after.
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Runs(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param key given to the page on which it is confirmed
    /// @param chosen ids of registrations of this event
    record Run(UUID key, long event, UUID by, Act act, String reason, List<Long> chosen) {}

    /// @param done those to whom it was done
    /// @param passed those who were changed by others meanwhile
    /// @param left those whose turn did not come
    record Standing(int done, int passed, List<Long> left) {}

    /// Asked a second time, it is what it was the first.
    ///
    /// @return empty for a key that somebody else has
    Optional<Run> begin(Run asked) {
        jdbc.sql("""
                insert into roster_run (id, event_id, agent_id, act, reason, chosen, begun_at)
                values (:id, :event, :by, :act, :reason, :chosen, :now)
                    on conflict do nothing
                """)
                .param("id", asked.key())
                .param("event", asked.event())
                .param("by", asked.by())
                .param("act", asked.act().word())
                .param("reason", asked.reason())
                .param("chosen", asked.chosen().toArray(Long[]::new))
                .param("now", at(clock.instant()))
                .update();
        return find(asked.key(), asked.event(), asked.by());
    }

    Optional<Run> find(UUID key, long event, UUID by) {
        return jdbc.sql("""
                select act, reason, chosen
                  from roster_run
                 where id = :id
                   and event_id = :event
                   and agent_id = :by
                """)
                .param("id", key)
                .param("event", event)
                .param("by", by)
                .query((row, _) -> new Run(
                        key,
                        event,
                        by,
                        Act.of(row.getString("act")).orElseThrow(),
                        row.getString("reason"),
                        Arrays.asList((Long[]) row.getArray("chosen").getArray())))
                .optional();
    }

    /// Takes the turn of one, in the transaction of the act; who takes it at the same time waits, and finds it taken.
    ///
    /// @return false when it was taken
    boolean take(Run run, long registration) {
        return jdbc.sql("""
                insert into roster_step (run_id, registration_id, done)
                values (:run, :registration, true)
                    on conflict do nothing
                """)
                        .param("run", run.key())
                        .param("registration", registration)
                        .update()
                > 0;
    }

    /// Those whom the act does not fit, before their turn comes.
    void passOver(Run run, List<Long> registrations) {
        jdbc.sql("""
                insert into roster_step (run_id, registration_id, done)
                select :run, id, false
                  from unnest(cast(:registrations as bigint[])) id
                    on conflict do nothing
                """)
                .param("run", run.key())
                .param("registrations", registrations.toArray(Long[]::new))
                .update();
    }

    /// Nothing was to be done any more.
    void pass(Run run, long registration) {
        jdbc.sql("update roster_step set done = false where run_id = :run and registration_id = :registration")
                .param("run", run.key())
                .param("registration", registration)
                .update();
    }

    Standing standing(Run run) {
        var left = jdbc.sql("""
                select chosen.id
                  from roster_run r,
                       unnest(r.chosen) chosen (id)
                 where r.id = :run
                   and not exists (select from roster_step s where s.run_id = r.id and s.registration_id = chosen.id)
                 order by chosen.id
                """)
                .param("run", run.key())
                .query((row, _) -> row.getLong(1))
                .list();
        return jdbc.sql("""
                select count(*) filter (where done) as done, count(*) filter (where not done) as passed
                  from roster_step
                 where run_id = :run
                """)
                .param("run", run.key())
                .query((row, _) -> new Standing(row.getInt("done"), row.getInt("passed"), left))
                .single();
    }

    int forget(Instant now) {
        return jdbc.sql("delete from roster_run where begun_at < :before")
                .param("before", at(now.minus(KEPT)))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
