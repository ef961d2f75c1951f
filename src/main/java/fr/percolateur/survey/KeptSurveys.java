package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who answered, for as long as one may answer; what they wrote and nobody chose to show, for a year. Then numbers are
/// left, and the words that were shown.
final class KeptSurveys {

    private final JdbcClient jdbc;

    private KeptSurveys(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    static PersonalData in(DataSource dataSource) {
        var kept = new KeptSurveys(dataSource);
        return PersonalData.of("survey.kept", kept::forget)
                .in("survey_participation", "survey_word")
                .givenBy(Holding.of(say("survey.held"), kept::held, kept::erase));
    }

    private int forget(Instant now) {
        var participations = jdbc.sql("""
                delete from survey_participation p
                 where not exists (
                       select from event e where e.document_id = p.event_id and e.over_at > :before)
                """)
                .param("before", now.minus(SurveyWindow.OPEN).atOffset(ZoneOffset.UTC))
                .update();
        var words = jdbc.sql("""
                delete from survey_word w
                 where not exists (select from document d where d.id = w.event_id)
                    or fate <> 'shown'
                   and not exists (
                       select from event e where e.document_id = w.event_id and e.over_at > :before)
                """)
                .param("before", now.atOffset(ZoneOffset.UTC).minusYears(1))
                .update();
        return participations + words;
    }

    private List<Held> held(String email) {
        return jdbc.sql("""
                select e.title
                  from survey_participation p
                  join registration r on r.id = p.registration_id
                  join event e on e.document_id = p.event_id
                 where r.email = :email
                 order by e.title
                """)
                .param("email", email)
                .query((row, _) ->
                        Held.of(row.getString("title"), Fact.of(say("survey.held.what"), say("survey.held.answered"))))
                .list();
    }

    /// That they answered goes once nobody can answer any more: until then it keeps them from answering twice.
    private Optional<String> erase(String email) {
        return held(email).isEmpty() ? Optional.empty() : Optional.of(say("survey.stays"));
    }
}
