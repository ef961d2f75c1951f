package fr.percolateur.adoption;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What agents say of lessons: one of each agent for each lesson.
public final class Adoptions {

    private static final RowMapper<Adoption> ADOPTION = (row, _) -> new Adoption(
            row.getLong("id"),
            row.getLong("lesson_id"),
            row.getObject("agent_id", UUID.class),
            Adoption.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
            row.getString("organisation"),
            row.getString("sentence"),
            row.getBoolean("reachable"),
            Adoption.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditLog log;
    private final InstantSource clock;

    Adoptions(DataSource dataSource, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
        this.clock = clock;
    }

    /// Those that all may read: who applies it first.
    List<Adoption> shown(long lesson) {
        return jdbc.sql("""
                select *
                  from adoption
                 where lesson_id = :lesson
                   and state = 'shown'
                 order by kind, organisation, id
                """).param("lesson", lesson).query(ADOPTION).list();
    }

    /// An adoption of a lesson of this event, with the title of the lesson.
    public record Of(Adoption adoption, String lesson) {}

    /// Those to be read first, then the last.
    List<Of> of(long event) {
        return jdbc.sql("""
                select a.*, l.title
                  from adoption a
                  join lesson l on l.id = a.lesson_id
                 where l.event_id = :event
                 order by a.state <> 'proposed', a.said_at desc, a.id desc
                """)
                .param("event", event)
                .query((row, rank) -> new Of(ADOPTION.mapRow(row, rank), row.getString("title")))
                .list();
    }

    Optional<Adoption> by(UUID agent, long lesson) {
        return jdbc.sql("select * from adoption where lesson_id = :lesson and agent_id = :agent")
                .param("lesson", lesson)
                .param("agent", agent)
                .query(ADOPTION)
                .optional();
    }

    /// Said again, it replaces what was said, and is read again.
    void say(long lesson, UUID agent, AdoptionForm form) {
        jdbc.sql("""
                insert into adoption (lesson_id, agent_id, kind, organisation, sentence, reachable, said_at)
                values (:lesson, :agent, :kind, :organisation, :sentence, :reachable, :now)
                    on conflict (lesson_id, agent_id) do update
                   set kind = excluded.kind, organisation = excluded.organisation, sentence = excluded.sentence,
                       reachable = excluded.reachable, said_at = excluded.said_at, state = 'proposed'
                """)
                .param("lesson", lesson)
                .param("agent", agent)
                .param("kind", form.kind())
                .param("organisation", form.organisation())
                .param("sentence", form.sentence())
                .param("reachable", form.reachable())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void withdraw(long lesson, UUID agent) {
        jdbc.sql("delete from adoption where lesson_id = :lesson and agent_id = :agent")
                .param("lesson", lesson)
                .param("agent", agent)
                .update();
    }

    /// @return false when there is none of this event
    boolean decide(long event, long id, boolean shown, UUID by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var state = shown ? "shown" : "hidden";
            var done = jdbc.sql("""
                    update adoption a
                       set state = :state
                      from lesson l
                     where l.id = a.lesson_id
                       and l.event_id = :event
                       and a.id = :id
                    """)
                            .param("state", state)
                            .param("event", event)
                            .param("id", id)
                            .update()
                    > 0;
            if (done) {
                log.add(AuditAct.by(by, "adoption." + state, "adoption/" + id));
            }
            return done;
        }));
    }
}
