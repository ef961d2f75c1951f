package fr.percolateur.questions;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.stream.Streams;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What moderators do. Each act expects what its page showed: what another moderator did meanwhile is left as it is,
/// and the answer is false. Each is in the log.
public final class Moderation {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Streams streams;
    private final AuditLog log;
    private final InstantSource clock;

    Moderation(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.streams = streams;
        this.log = log;
        this.clock = clock;
    }

    /// One question of one room, in whose name something is done to it.
    public record Matter(long room, long question, UUID keeper) {}

    /// All may see and support it.
    public boolean approve(Matter matter) {
        return act(matter, "question.approved", """
                update question
                   set state = 'approved', decided_at = :now, reason = null
                 where id = :id
                   and room = :room
                   and state <> 'approved'
                   and merged_into is null
                """);
    }

    /// @param reason what its asker reads
    public boolean reject(Matter matter, String reason) {
        return transaction.execute(_ -> {
            var done = matter(matter, """
                    update question
                       set state = 'rejected', decided_at = :now, reason = :reason, wall_since = null,
                           answered_at = null, service = null, assigned_at = null
                     where id = :id
                       and room = :room
                       and state <> 'rejected'
                       and merged_into is null
                    """)
                            .param("reason", reason)
                            .param("now", now())
                            .update()
                    > 0;
            return tell(matter, done, entry(matter, "question.rejected").on("reason", null, reason));
        });
    }

    /// Shows it on the wall, instead of what was there.
    public boolean show(Matter matter) {
        return transaction.execute(_ -> {
            lock(matter.room());
            jdbc.sql("""
                    update question
                       set wall_since = null
                     where room = :room
                       and wall_since is not null
                       and id <> :id
                       and exists (select
                                     from question wanted
                                    where wanted.id = :id
                                      and wanted.room = :room
                                      and wanted.state = 'approved'
                                      and wanted.merged_into is null
                                      and wanted.answered_at is null)
                    """)
                    .param("room", matter.room())
                    .param("id", matter.question())
                    .update();
            var done = matter(matter, """
                    update question
                       set wall_since = :now
                     where id = :id
                       and room = :room
                       and state = 'approved'
                       and merged_into is null
                       and answered_at is null
                       and wall_since is null
                    """).param("now", now()).update() > 0;
            return tell(matter, done, entry(matter, "question.shown"));
        });
    }

    public boolean takeOff(Matter matter) {
        return transaction.execute(_ -> {
            var done = matter(matter, """
                    update question
                       set wall_since = null
                     where id = :id
                       and room = :room
                       and wall_since is not null
                    """).update() > 0;
            return tell(matter, done, entry(matter, "question.taken-off"));
        });
    }

    /// Answered at this instant; it leaves the wall.
    public boolean answer(Matter matter) {
        return act(matter, "question.answered", """
                update question
                   set answered_at = :now, wall_since = null
                 where id = :id
                   and room = :room
                   and state = 'approved'
                   and merged_into is null
                   and answered_at is null
                """);
    }

    /// It was not answered after all.
    public boolean reopen(Matter matter) {
        return transaction.execute(_ -> {
            var done = matter(matter, """
                    update question
                       set answered_at = null
                     where id = :id
                       and room = :room
                       and answered_at is not null
                       and merged_into is null
                    """).update() > 0;
            return tell(matter, done, entry(matter, "question.reopened"));
        });
    }

    /// @param service that answers in writing
    public boolean assign(Matter matter, String service) {
        return transaction.execute(_ -> {
            var done = matter(matter, """
                    update question
                       set service = :service, assigned_at = :now
                     where id = :id
                       and room = :room
                       and state = 'approved'
                       and merged_into is null
                       and service is distinct from :service
                    """)
                            .param("service", service)
                            .param("now", now())
                            .update()
                    > 0;
            return tell(matter, done, entry(matter, "question.assigned").on("service", null, service));
        });
    }

    /// @param word the [Addressee#word] of whom it is addressed to; empty for everyone
    public boolean address(Matter matter, String word) {
        return transaction.execute(_ -> {
            var done = matter(matter, """
                    update question
                       set addressee = nullif(:word, '')
                     where id = :id
                       and room = :room
                       and merged_into is null
                       and coalesce(addressee, '') <> :word
                    """).param("word", word).update() > 0;
            return tell(matter, done, entry(matter, "question.addressed").on("addressee", null, word));
        });
    }

    public boolean withdrawService(Matter matter) {
        return transaction.execute(_ -> {
            var done = matter(matter, """
                    update question
                       set service = null, assigned_at = null
                     where id = :id
                       and room = :room
                       and service is not null
                       and merged_into is null
                    """).update() > 0;
            return tell(matter, done, entry(matter, "question.unassigned"));
        });
    }

    /// Lets another question stand for this one, and for what was merged into it. Both stand for themselves, so that no
    /// ring can be made; those who merge in one room take turns.
    public boolean merge(Matter matter, long into) {
        return transaction.execute(_ -> {
            lock(matter.room());
            var done = matter(matter, """
                    update question
                       set merged_into = :into, wall_since = null
                     where id = :id
                       and room = :room
                       and id <> :into
                       and state <> 'rejected'
                       and merged_into is null
                       and exists (select
                                     from question target
                                    where target.id = :into
                                      and target.room = :room
                                      and target.state = 'approved'
                                      and target.merged_into is null)
                    """).param("into", into).update() > 0;
            return tell(matter, done, entry(matter, "question.merged").on("merged_into", null, String.valueOf(into)));
        });
    }

    /// Both stand for themselves again, each with its own supporters.
    public boolean part(Matter matter) {
        return transaction.execute(_ -> {
            lock(matter.room());
            var done = matter(matter, """
                    update question
                       set merged_into = null
                     where id = :id
                       and room = :room
                       and merged_into is not null
                    """).update() > 0;
            return tell(matter, done, entry(matter, "question.parted"));
        });
    }

    /// What asks for more than one row takes turns with others of this room; supports do not wait.
    private void lock(long room) {
        jdbc.sql("select 1 from live_room where room = :room for no key update")
                .param("room", room)
                .query(row -> {});
    }

    private boolean act(Matter matter, String act, String statement) {
        return transaction.execute(_ -> {
            var done = matter(matter, statement).param("now", now()).update() > 0;
            return tell(matter, done, entry(matter, act));
        });
    }

    private StatementSpec matter(Matter matter, String statement) {
        return jdbc.sql(statement).param("id", matter.question()).param("room", matter.room());
    }

    private Object now() {
        return Questions.at(clock.instant());
    }

    private static AuditAct entry(Matter matter, String act) {
        return AuditAct.by(matter.keeper(), act, "question/" + matter.question());
    }

    private boolean tell(Matter matter, boolean done, AuditAct entry) {
        if (done) {
            log.add(entry);
            streams.changed(matter.room(), QuestionsPart.NAME);
            streams.changed(matter.room(), Questions.MODERATED);
        }
        return done;
    }
}
