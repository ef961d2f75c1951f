package fr.percolateur.retention;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.web.Holding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Answers to organisers’ questions: each question says for how long, counted from the end of its event.
final class KeptAnswers {

    /// For a question whose document does not say, says it badly, or no longer asks it.
    private static final Period UNSAID = Period.ofMonths(3);

    private final JdbcClient jdbc;

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(long event, String question, Instant over, Period kept) {

        boolean isPast(Instant now) {
            return !over.atZone(Moment.PARIS).plus(kept).toInstant().isAfter(now);
        }
    }

    int forget(Instant now) {
        return asked().stream()
                .filter(asked -> asked.isPast(now))
                .mapToInt(this::forget)
                .sum();
    }

    /// An event that is postponed is yet to come, whatever its old date says.
    private List<Asked> asked() {
        return jdbc.sql("""
                select distinct r.event_id, a.question_id, e.over_at, q.kept_for
                  from registration_answer a
                  join registration r on r.id = a.registration_id
                  join event e on e.document_id = r.event_id
                  left join registration_question q on q.event_id = r.event_id and q.id = a.question_id
                 where e.over_at is not null
                   and e.status <> 'postponed'
                """)
                .query((row, _) -> new Asked(
                        row.getLong("event_id"),
                        row.getString("question_id"),
                        row.getObject("over_at", OffsetDateTime.class).toInstant(),
                        period(row.getString("kept_for"))))
                .list();
    }

    static Period period(@Nullable String said) {
        try {
            var period = said == null || said.isBlank() ? UNSAID : Period.parse(said);
            return period.isNegative() ? UNSAID : period;
        } catch (DateTimeParseException e) {
            return UNSAID;
        }
    }

    private int forget(Asked asked) {
        return jdbc.sql("""
                delete from registration_answer a
                 using registration r
                 where r.id = a.registration_id
                   and r.event_id = :event
                   and a.question_id = :question
                """)
                .param("event", asked.event())
                .param("question", asked.question())
                .update();
    }

    Holding holding() {
        return Holding.ofRows(
                jdbc,
                say("retention.held.answers"),
                """
                select e.title, coalesce(q.label, a.question_id) as label, a.answer, q.purpose
                  from registration_answer a
                  join registration r on r.id = a.registration_id
                  join event e on e.document_id = r.event_id
                  left join registration_question q on q.event_id = r.event_id and q.id = a.question_id
                 where r.email = :email
                 order by r.id, q.rank
                """,
                (row, _) -> Holding.Held.of(
                        row.getString("title"),
                        Holding.Fact.of(row.getString("label"), row.getString("answer")),
                        Holding.Fact.of(say("retention.held.purpose"), row.getString("purpose"))),
                """
                delete from registration_answer a
                 using registration r
                 where r.id = a.registration_id
                   and r.email = :email
                """);
    }
}
