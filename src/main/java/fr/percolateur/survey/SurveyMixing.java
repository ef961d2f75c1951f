package fr.percolateur.survey;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes anew, in no order, what answers left behind, as with ballots: rows that one transaction wrote would tell who
/// answered what, and the order in which they lie who came first.
final class SurveyMixing {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SurveyMixing(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    void run() {
        var fresh = jdbc.sql("select distinct event_id from survey_participation where not mixed")
                .query((row, _) -> row.getLong(1))
                .list();
        fresh.forEach(event -> transaction.executeWithoutResult(_ -> mix(event)));
        if (!fresh.isEmpty()) {
            jdbc.sql("vacuum (skip_locked) survey_participation, survey_count, survey_word")
                    .update();
        }
    }

    /// What an organiser decides of a word waits meanwhile: it would be said of a row that is gone.
    static void hold(JdbcClient jdbc, long event) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('survey/' || :event, 0))")
                .param("event", event)
                .query(row -> {});
    }

    private void mix(long event) {
        hold(jdbc, event);
        for (var statement : List.of("""
                with gone as (
                    delete from survey_participation
                     where event_id = :event
                    returning registration_id
                )
                insert into survey_participation (event_id, registration_id, mixed)
                select :event, registration_id, true
                  from gone
                 order by random()
                """, """
                update survey_count
                   set votes = votes
                 where event_id = :event
                """, """
                with gone as (
                    delete from survey_word
                     where event_id = :event
                    returning *
                )
                insert into survey_word
                select *
                  from gone
                 order by random()
                """)) {
            jdbc.sql(statement).param("event", event).update();
        }
    }
}
