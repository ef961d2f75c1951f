package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part;
import fr.percolateur.mail.Troubles;
import fr.percolateur.web.Site;
import fr.percolateur.wording.FrenchLine;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells those who follow an idea what became of it: one letter each, a few hundred a transaction. A node
/// that dies goes on where it was, or another does.
final class IdeaNews {

    private static final int AT_ONCE = 500;

    /// Steps that are no state of an idea.
    private static final String MERGED = "merged";

    private static final String PARTED = "parted";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Troubles troubles;
    private final Site site;

    IdeaNews(DataSource dataSource, Outbox outbox, Troubles troubles, Site site) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.outbox = outbox;
        this.troubles = troubles;
        this.site = site;
    }

    private record Due(
            long id,
            long idea,
            String title,
            String slug,
            String state,
            String reason,
            String edition,
            String link,
            @Nullable UUID toldUpTo) {}

    private record Follower(UUID agent, EmailAddress address, String token) {}

    void tell() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> tellSome()))) {
            // some are left
        }
    }

    /// @return whether there was a step to tell
    private boolean tellSome() {
        var due = jdbc.sql("""
                select s.id, s.idea_id, i.title, i.slug, s.state, s.reason, s.edition, s.link, s.told_up_to
                  from idea_step s
                  join idea i on i.id = s.idea_id
                 where s.told_at is null
                   -- lessons are published one after the other: the first does not come alone
                   and (s.state <> 'lessons' or s.at < now() - interval '1 hour')
                   -- who merged the wrong one has time to undo it
                   and (s.state <> 'merged' or s.at < now() - interval '10 minutes')
                 order by s.id
                 limit 1
                   for update of s skip locked
                """)
                .query((row, _) -> new Due(
                        row.getLong("id"),
                        row.getLong("idea_id"),
                        FrenchLine.set(row.getString("title")),
                        row.getString("slug"),
                        row.getString("state"),
                        row.getString("reason"),
                        row.getString("edition"),
                        row.getString("link"),
                        row.getObject("told_up_to", UUID.class)))
                .optional();
        due.ifPresent(this::tell);
        return due.isPresent();
    }

    private void tell(Due due) {
        var some = followers(due);
        var shunned = troubles.of(some.stream().map(Follower::address).toList());
        outbox.post(some.stream()
                .filter(follower -> !shunned.containsKey(follower.address()))
                .map(follower -> letter(due, follower))
                .toList());
        jdbc.sql("""
                update idea_step
                   set told_up_to = coalesce(:last, told_up_to),
                       told_at = case when :whole then now() end
                 where id = :id
                """)
                .param("last", some.isEmpty() ? null : some.getLast().agent())
                .param("whole", some.size() < AT_ONCE)
                .param("id", due.id())
                .update();
    }

    /// Each person once, whichever of the merged ideas they support. That an idea was merged or parted concerns those
    /// who follow it, and what had been merged into it.
    private List<Follower> followers(Due due) {
        return jdbc.sql("""
                with recursive under(id) as (
                    select cast(:idea as bigint)
                     union all
                    select i.id
                      from idea i
                      join under u on i.merged_into = u.id
                )
                select distinct on (f.agent_id) f.agent_id, a.email, f.token
                  from idea_group mine
                  join idea_group near on near.root = mine.root
                  join idea_follower f on f.idea_id = near.id
                  join agent a on a.id = f.agent_id
                 where mine.id = :idea
                   and (:all or near.id in (select id from under))
                   and f.told
                   and (cast(:last as uuid) is null or f.agent_id > :last)
                 order by f.agent_id, f.idea_id
                 limit :most
                """)
                .param("idea", due.idea())
                .param("all", !due.state().equals(MERGED) && !due.state().equals(PARTED))
                .param("last", due.toldUpTo())
                .param("most", AT_ONCE)
                .query((row, _) -> new Follower(
                        row.getObject("agent_id", UUID.class),
                        new EmailAddress(row.getString("email")),
                        row.getString("token")))
                .list();
    }

    private Letter letter(Due due, Follower follower) {
        var key = "ideas.letter." + due.state();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(say(key + ".text", due.title(), due.edition())));
        if (!due.reason().isEmpty()) {
            parts.add(new Part.Paragraph(due.reason()));
        }
        parts.add(
                due.link().isEmpty()
                        ? new Part.Button(say("ideas.letter.button"), site.absolute("/idees/" + due.slug() + "/"))
                        : new Part.Button(
                                say(due.state().equals(MERGED) ? "ideas.letter.button" : "ideas.letter.lessons.button"),
                                site.absolute(due.link())));
        parts.add(new Part.Note(say("ideas.letter.note")));
        return Letter.subscribed(
                follower.address(),
                "idea/" + due.idea() + "/step/" + due.id() + "/" + follower.agent(),
                say(key + ".subject", due.title()),
                site.absolute("/idees/suivi/" + follower.token()),
                parts.toArray(Part[]::new));
    }

    /// In the transaction that merges it.
    void merged(long idea, long into) {
        jdbc.sql("""
                insert into idea_step (idea_id, state, at, edition, link)
                select :idea, 'merged', now(), title, '/idees/' || slug || '/'
                  from idea
                 where id = :into
                """).param("idea", idea).param("into", into).update();
    }

    /// In the transaction that parts it. What nobody was told of needs no second letter that takes it back.
    void parted(long idea) {
        var untold = jdbc.sql("""
                delete from idea_step
                 where idea_id = :idea
                   and state = 'merged'
                   and told_at is null
                   and told_up_to is null
                """).param("idea", idea).update();
        if (untold == 0) {
            jdbc.sql("insert into idea_step (idea_id, state, at) values (:idea, 'parted', now())")
                    .param("idea", idea)
                    .update();
        }
    }

    /// In the transaction that refuses it.
    void refused(long idea, String reason) {
        jdbc.sql("""
                select a.email, i.title as about
                  from idea i
                  join agent a on a.id = i.proposer
                 where i.id = :id
                """).param("id", idea).query(row -> {
            outbox.post(refusal("idea/" + idea, "ideas.letter.refused", row.getString(2), reason, row.getString(1)));
        });
    }

    /// In the transaction that refuses it.
    void commentRefused(long comment, String reason) {
        jdbc.sql("""
                select a.email, i.title as about
                  from idea_comment c
                  join idea i on i.id = c.idea_id
                  join agent a on a.id = c.author
                 where c.id = :id
                """).param("id", comment).query(row -> {
            outbox.post(refusal(
                    "idea-comment/" + comment,
                    "ideas.letter.comment-refused",
                    row.getString(2),
                    reason,
                    row.getString(1)));
        });
    }

    private static Letter refusal(String subject, String key, String title, String reason, String email) {
        var set = FrenchLine.set(title);
        return Letter.service(
                new EmailAddress(email),
                // told again only where it is refused for another reason
                subject + "/refused/" + reason.hashCode(),
                say(key + ".subject", set),
                new Part.Paragraph(say(key + ".text", set)),
                new Part.Paragraph(reason));
    }
}
