package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.PersonalData;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who asked for the floor: nothing of it is of use once the event is over.
final class KeptHands {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    private KeptHands(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    static PersonalData in(DataSource dataSource) {
        var kept = new KeptHands(dataSource);
        return PersonalData.of("floor.kept", kept::forget).in("floor_hand").givenBy(kept.holding());
    }

    private int forget(Instant now) {
        return jdbc.sql("delete from floor_hand where raised_at <= :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }

    private Holding holding() {
        return Holding.ofRows(
                jdbc,
                say("floor.held"),
                """
                select e.title, h.raised_at
                  from floor_hand h
                  join live_participant p on p.id = h.participant_id
                  join event e on e.document_id = h.room
                  left join registration r on r.id = p.registration_id
                  left join agent a on a.id = p.agent_id
                 where :email in (r.email, a.email)
                 order by h.raised_at desc
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"), Holding.Fact.of(say("floor.held.raised"), row, "raised_at")),
                """
                delete from floor_hand
                 where participant_id in (select p.id
                                            from live_participant p
                                            left join registration r on r.id = p.registration_id
                                            left join agent a on a.id = p.agent_id
                                           where :email in (r.email, a.email))
                """);
    }
}
