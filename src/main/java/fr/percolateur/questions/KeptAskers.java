package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who asked and who supported, until there is no more reason to know it; and the names beneath questions.
final class KeptAskers {

    private static final Duration LINK = Duration.ofDays(30);
    private static final Duration NAME = Duration.ofDays(365);

    private final JdbcClient jdbc;

    KeptAskers(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Supports lead to a participant, of whom nothing tells who they were once the room has forgotten it.
    PersonalData people() {
        return PersonalData.of("questions.kept", now -> forgetAskers(now) + forgetNames(now))
                .in("question", "question_asker", "question_support")
                .givenBy(holding());
    }

    /// Of a question without a name once its asker was told; of all others a month after the meeting, or after they
    /// asked if that was later.
    private int forgetAskers(Instant now) {
        return jdbc.sql("""
                delete from question_asker a
                 using question q
                  left join event e on e.document_id = q.room
                 where q.id = a.question_id
                   and (greatest(q.asked_at, e.starts_at) < :before or (q.signed = '' and a.told_at is not null))
                """).param("before", Timestamp.from(now.minus(LINK))).update();
    }

    private int forgetNames(Instant now) {
        return jdbc.sql("update question set signed = '' where signed <> '' and asked_at < :before")
                .param("before", Timestamp.from(now.minus(NAME)))
                .update();
    }

    private Holding holding() {
        return Holding.ofRows(
                jdbc,
                say("questions.held"),
                """
                with them as (
                    select p.id
                      from live_participant p
                      left join registration r on r.id = p.registration_id
                      left join agent a on a.id = p.agent_id
                     where :email in (r.email, a.email)
                )
                select q.text, q.signed, q.asked_at, true as asked
                  from question q
                  join question_asker k on k.question_id = q.id
                 where k.participant_id in (select id from them)
                 union all
                select q.text, '', null, false
                  from question q
                  join question_support s on s.question_id = q.id
                 where s.participant_id in (select id from them)
                 order by asked desc, asked_at
                """,
                (row, _) -> Held.of(
                        row.getString("text"),
                        Fact.of(
                                say("questions.held.what"),
                                say(row.getBoolean("asked") ? "questions.held.asked" : "questions.held.supported")),
                        Fact.of(say("questions.held.at"), row, "asked_at"),
                        Fact.of(say("questions.held.signed"), row.getString("signed"))),
                """
                with them as (
                    select p.id
                      from live_participant p
                      left join registration r on r.id = p.registration_id
                      left join agent a on a.id = p.agent_id
                     where :email in (r.email, a.email)
                ), unsupported as (
                    delete from question_support
                     where participant_id in (select id from them)
                ), unlinked as (
                    delete from question_asker
                     where participant_id in (select id from them)
                    returning question_id
                )
                update question
                   set signed = ''
                 where id in (select question_id from unlinked)
                """);
    }
}
