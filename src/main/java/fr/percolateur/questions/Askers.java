package fr.percolateur.questions;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Those who asked, for as long as the site knows them, to tell them what became of it. Who signed nothing is told too,
/// and forgotten afterwards.
public final class Askers {

    /// @param question that they asked themselves, with its text
    /// @param email empty for those who came by the code of the wall
    public record Asker(long question, String text, Optional<String> email) {}

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Askers(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /// Those of a question and of what was merged into it who were not told yet.
    public List<Asker> untold(long room, long root) {
        return jdbc.sql("""
                select q.id, q.text, coalesce(r.email, a.email) as email
                  from question_group(:room) g
                  join question q on q.id = g.id
                  join question_asker k on k.question_id = q.id
                  left join live_participant p on p.id = k.participant_id
                  left join registration r on r.id = p.registration_id
                  left join agent a on a.id = p.agent_id
                 where g.root = :root
                   and k.told_at is null
                 order by q.id
                """)
                .param("room", room)
                .param("root", root)
                .query((row, _) -> new Asker(
                        row.getLong("id"), row.getString("text"), Optional.ofNullable(row.getString("email"))))
                .list();
    }

    /// In the transaction that tells them.
    public void told(long question) {
        jdbc.sql("update question_asker set told_at = :now where question_id = :id and told_at is null")
                .param("now", Questions.at(clock.instant()))
                .param("id", question)
                .update();
    }
}
