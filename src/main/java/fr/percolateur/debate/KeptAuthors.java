package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.PersonalData;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who sent a statement, and statements that were never shown: thirty days.
final class KeptAuthors {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    private KeptAuthors(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    static PersonalData in(DataSource dataSource) {
        var kept = new KeptAuthors(dataSource);
        return PersonalData.of("debate.kept", kept::forget)
                .in("debate_statement")
                .givenBy(kept.holding());
    }

    private int forget(Instant now) {
        return List.of("""
                        delete from debate_statement
                         where fate <> 'shown'
                           and proposed_at <= :before
                        """, """
                        update debate_statement
                           set participant_id = null
                         where participant_id is not null
                           and proposed_at <= :before
                        """).stream()
                .mapToInt(statement -> jdbc.sql(statement)
                        .param("before", Timestamp.from(now.minus(KEPT)))
                        .update())
                .sum();
    }

    private Holding holding() {
        return Holding.ofRows(
                jdbc,
                say("debate.held"),
                """
                select d.motion, s.text, s.proposed_at
                  from debate_statement s
                  join debate d on d.id = s.debate
                  join live_participant p on p.id = s.participant_id
                  left join registration r on r.id = p.registration_id
                  left join agent a on a.id = p.agent_id
                 where :email in (r.email, a.email)
                 order by s.id desc
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("motion"),
                        Holding.Fact.of(say("debate.held.text"), row.getString("text")),
                        Holding.Fact.of(say("debate.held.sent"), row, "proposed_at")),
                """
                update debate_statement
                   set participant_id = null
                 where participant_id in (select p.id
                                            from live_participant p
                                            left join registration r on r.id = p.registration_id
                                            left join agent a on a.id = p.agent_id
                                           where :email in (r.email, a.email))
                """);
    }
}
