package fr.percolateur.ideas;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What those who study ideas decide. Each act expects what its page showed: what someone else did meanwhile
/// is left as it is, and the answer is false. Each is in the log, and each step of an idea waits to be told.
public final class Rulings {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final IdeaEntries entries;
    private final IdeaNews news;
    private final AuditLog log;
    private final InstantSource clock;

    Rulings(DataSource dataSource, IdeaEntries entries, IdeaNews news, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.entries = entries;
        this.news = news;
        this.log = log;
        this.clock = clock;
    }

    /// One idea, or one comment, in whose name something is done to it.
    public record Matter(long id, UUID keeper) {}

    /// All see it, and may support it.
    public boolean show(Matter matter) {
        return transaction.execute(_ -> {
            var done = act(matter, "idea.shown", """
                    update idea
                       set moderation = 'shown', shown_at = coalesce(shown_at, :now), decided_at = :now, reason = null
                     where id = :id
                       and moderation <> 'shown'
                    """);
            if (done) {
                step(matter, IdeaState.RECEIVED, "", "");
                entries.refresh(matter.id());
            }
            return done;
        });
    }

    /// @param reason what whoever proposed it reads
    public boolean refuse(Matter matter, String reason) {
        return transaction.execute(_ -> {
            var done = bound(matter, """
                    update idea
                       set moderation = 'refused', state = 'received', event_id = null, decided_at = :now,
                           reason = :reason
                     where id = :id
                       and moderation <> 'refused'
                       and merged_into is null
                    """).param("reason", reason).update() > 0;
            if (done) {
                log.add(entry(matter, "idea.refused").on("reason", null, reason));
                news.refused(matter.id(), reason);
                entries.refresh(matter.id());
            }
            return done;
        });
    }

    public boolean study(Matter matter) {
        return move(matter, IdeaState.STUDIED, null, "", null);
    }

    /// Keeps it for later.
    public boolean hold(Matter matter) {
        return move(matter, IdeaState.HELD, null, "", null);
    }

    /// @param reason what those who follow it read
    public boolean decline(Matter matter, String reason) {
        return move(matter, IdeaState.DECLINED, reason, "", null);
    }

    /// @param event the document of the edition it is retained for
    /// @param edition the same in words: « la prochaine édition de Café Transfo »
    public boolean retain(Matter matter, long event, String edition) {
        return move(matter, IdeaState.RETAINED, null, edition, event);
    }

    private boolean move(Matter matter, IdeaState to, @Nullable String reason, String edition, @Nullable Long event) {
        return transaction.execute(_ -> {
            var done = bound(matter, """
                    update idea
                       set state = :state, reason = :reason, event_id = :event, decided_at = :now
                     where id = :id
                       and moderation = 'shown'
                       and merged_into is null
                       and state <> :state
                    """)
                            .param("state", to.stored())
                            .param("reason", reason)
                            .param("event", event)
                            .update()
                    > 0;
            if (done) {
                log.add(entry(matter, "idea." + to.stored()).on("state", null, to.stored()));
                step(matter, to, reason == null ? "" : reason, edition);
            }
            return done;
        });
    }

    /// Lets another idea stand for this one, and for what was merged into it. Both stand for themselves, so
    /// that no ring can be made; those who merge take turns.
    public boolean merge(Matter matter, long into) {
        return transaction.execute(_ -> {
            turn();
            var done = bound(matter, """
                    update idea
                       set merged_into = :into, decided_at = :now
                     where id = :id
                       and id <> :into
                       and moderation = 'shown'
                       and merged_into is null
                       and state <> 'retained'
                       and exists (select
                                     from idea target
                                    where target.id = :into
                                      and target.moderation = 'shown'
                                      and target.merged_into is null)
                    """).param("into", into).update() > 0;
            if (done) {
                log.add(entry(matter, "idea.merged").on("merged_into", null, String.valueOf(into)));
                news.merged(matter.id(), into);
                entries.refresh(matter.id());
            }
            return done;
        });
    }

    /// Both stand for themselves again, each with its own supporters.
    public boolean part(Matter matter) {
        return transaction.execute(_ -> {
            turn();
            var done = act(matter, "idea.parted", """
                    update idea
                       set merged_into = null, decided_at = :now
                     where id = :id
                       and merged_into is not null
                    """);
            if (done) {
                news.parted(matter.id());
                entries.refresh(matter.id());
            }
            return done;
        });
    }

    public boolean showComment(Matter matter) {
        return transaction.execute(
                _ -> bound(matter, """
                        update idea_comment
                           set state = 'shown', decided_at = :now, reason = null
                         where id = :id
                           and state <> 'shown'
                        """).update() > 0 && logged(comment(matter, "idea-comment.shown")));
    }

    /// @param reason what whoever wrote it reads
    public boolean refuseComment(Matter matter, String reason) {
        return transaction.execute(_ -> {
            var done = bound(matter, """
                    update idea_comment
                       set state = 'refused', decided_at = :now, reason = :reason
                     where id = :id
                       and state <> 'refused'
                    """).param("reason", reason).update() > 0;
            if (done) {
                log.add(comment(matter, "idea-comment.refused").on("reason", null, reason));
                news.commentRefused(matter.id(), reason);
            }
            return done;
        });
    }

    /// The lessons of an edition are out: those who follow the ideas it came from are to be told, once.
    ///
    /// @param link path of the page of these lessons
    public void lessonsAreOut(long event, String title, String link) {
        jdbc.sql("""
                insert into idea_step (idea_id, state, at, edition, link)
                select id, 'lessons', :now, :title, :link
                  from idea
                 where event_id = :event
                   and state = 'retained'
                    on conflict (idea_id) where state = 'lessons' do nothing
                """)
                .param("now", Ideas.at(clock.instant()))
                .param("title", title)
                .param("link", link)
                .param("event", event)
                .update();
    }

    private void step(Matter matter, IdeaState state, String reason, String edition) {
        jdbc.sql("""
                insert into idea_step (idea_id, state, at, reason, edition)
                values (:idea, :state, :now, :reason, :edition)
                """)
                .param("idea", matter.id())
                .param("state", state.stored())
                .param("now", Ideas.at(clock.instant()))
                .param("reason", reason)
                .param("edition", edition)
                .update();
    }

    /// What asks for more than one row takes turns; supports do not wait.
    private void turn() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('idea/merging', 0))")
                .query(row -> {});
    }

    private boolean act(Matter matter, String act, String statement) {
        return bound(matter, statement).update() > 0 && logged(entry(matter, act));
    }

    private boolean logged(AuditAct act) {
        log.add(act);
        return true;
    }

    private StatementSpec bound(Matter matter, String statement) {
        return jdbc.sql(statement).param("id", matter.id()).param("now", Ideas.at(clock.instant()));
    }

    private static AuditAct entry(Matter matter, String act) {
        return AuditAct.by(matter.keeper(), act, "idea/" + matter.id());
    }

    private static AuditAct comment(Matter matter, String act) {
        return AuditAct.by(matter.keeper(), act, "idea-comment/" + matter.id());
    }
}
