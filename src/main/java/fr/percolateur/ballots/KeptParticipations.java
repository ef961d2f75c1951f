package fr.percolateur.ballots;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who took part, until thirty days after the box is closed; then only numbers are left, and the words that were
/// shown. A box that nobody closed is closed after as long.
final class KeptParticipations {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    private KeptParticipations(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    static PersonalData in(DataSource dataSource) {
        var kept = new KeptParticipations(dataSource);
        return PersonalData.of("ballots.kept", kept::forget)
                .in("ballot_participation", "ballot_word")
                .givenBy(kept.holding());
    }

    private int forget(Instant now) {
        var before = BoxRows.at(now.minus(KEPT));
        close(before, now);
        return List.of("""
                        delete from ballot_participation p
                         where not exists (select
                                             from ballot_box b
                                            where b.id = p.box
                                              and (b.closed_at is null or b.closed_at > :before))
                        """, """
                        delete from ballot_word w
                         using ballot_box b
                         where b.id = w.box
                           and b.closed_at <= :before
                           and w.fate <> 'shown'
                        """).stream()
                .mapToInt(
                        statement -> jdbc.sql(statement).param("before", before).update())
                .sum();
    }

    private void close(OffsetDateTime before, Instant now) {
        jdbc.sql("""
                with late as (
                    update ballot_box
                       set closed_at = :now
                     where closed_at is null
                       and opened_at <= :before
                    returning id
                )
                update ballot_slot
                   set taking = false
                 where box in (select id from late)
                """).param("before", before).param("now", BoxRows.at(now)).update();
    }

    /// What is erased goes once the box is closed: until then it keeps them from taking part twice.
    private Holding holding() {
        return Holding.ofRows(
                jdbc,
                say("ballots.held"),
                """
                select e.title, count(*) as times
                  from ballot_participation b
                  join live_participant p on p.id = b.participant_id
                  join event e on e.document_id = p.room
                  left join registration r on r.id = p.registration_id
                  left join agent a on a.id = p.agent_id
                 where :email in (r.email, a.email)
                 group by e.title
                 order by e.title
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"), Holding.Fact.of(say("ballots.held.times"), row.getString("times"))),
                """
                delete from ballot_participation b
                 using live_participant p
                  left join registration r on r.id = p.registration_id
                  left join agent a on a.id = p.agent_id
                 where p.id = b.participant_id
                   and :email in (r.email, a.email)
                   and exists (select
                                 from ballot_box x
                                where x.id = b.box
                                  and x.closed_at is not null)
                """);
    }
}
