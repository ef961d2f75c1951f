package fr.percolateur.live;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.PersonalData;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who came into rooms. After a while nothing tells any more who a participant was; that there was one stays, since
/// what they did is counted.
final class KeptPasses {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    private KeptPasses(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    static PersonalData in(DataSource dataSource) {
        var kept = new KeptPasses(dataSource);
        return PersonalData.of("live.kept", kept::forget)
                .in("live_participant", "live_pass")
                .givenBy(kept.holding());
    }

    private int forget(Instant now) {
        var before = Timestamp.from(now.minus(KEPT));
        return jdbc.sql("delete from live_pass where given_at < :before")
                        .param("before", before)
                        .update()
                + jdbc.sql("""
                        update live_participant
                           set registration_id = null, agent_id = null, mark = null, excluded_at = null, excluded_for = null
                         where greatest(entered_at, (select starts_at from event where document_id = room)) < :before
                           and num_nonnulls(registration_id, agent_id, mark, excluded_at) > 0
                        """).param("before", before).update();
    }

    private Holding holding() {
        return Holding.ofRows(
                jdbc,
                say("live.held"),
                """
                select e.title, p.entered_at
                  from live_participant p
                  join event e on e.document_id = p.room
                  left join registration r on r.id = p.registration_id
                  left join agent a on a.id = p.agent_id
                 where :email in (r.email, a.email)
                 order by p.entered_at desc
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"), Holding.Fact.of(say("live.held.entered"), row, "entered_at")),
                """
                with them as (
                    update live_participant p
                       set registration_id = null, agent_id = null
                      from live_participant q
                      left join registration r on r.id = q.registration_id
                      left join agent a on a.id = q.agent_id
                     where p.id = q.id
                       and :email in (r.email, a.email)
                    returning p.id
                )
                delete from live_pass
                 where participant_id in (select id from them)
                """);
    }
}
