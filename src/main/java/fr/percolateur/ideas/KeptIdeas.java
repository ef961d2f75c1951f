package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who proposed, supported and commented, until there is no more reason to know it.
final class KeptIdeas {

    private static final Duration NAME = Duration.ofDays(2 * 365);
    private static final Duration REFUSED = Duration.ofDays(365);

    private final JdbcClient jdbc;

    KeptIdeas(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    PersonalData people() {
        return PersonalData.of("ideas.kept", now -> forgetRefused(now) + forgetNames(now) + forgetFollowers(now))
                .in("idea", "idea_follower", "idea_comment")
                .givenBy(Holding.of(say("ideas.held"), this::held, email -> {
                    erase(email);
                    return Optional.empty();
                }));
    }

    private int forgetRefused(Instant now) {
        var before = Timestamp.from(now.minus(REFUSED));
        return jdbc.sql("delete from idea where moderation = 'refused' and decided_at < :before")
                        .param("before", before)
                        .update()
                + jdbc.sql("delete from idea_comment where state = 'refused' and decided_at < :before")
                        .param("before", before)
                        .update();
    }

    /// Also of whoever has no account any more.
    private int forgetNames(Instant now) {
        var before = Timestamp.from(now.minus(NAME));
        return jdbc.sql("""
                update idea
                   set proposer = null, signed = ''
                 where (proposer is not null or signed <> '')
                   and (proposed_at < :before or proposer is null)
                """).param("before", before).update()
                + jdbc.sql("""
                update idea_comment
                   set author = null, signed = ''
                 where (author is not null or signed <> '')
                   and (written_at < :before or author is null)
                """).param("before", before).update();
    }

    /// They go on counting, without a name.
    private int forgetFollowers(Instant now) {
        return jdbc.sql("""
                with gone as (
                    delete from idea_follower f
                     using idea i
                     where i.id = f.idea_id
                       and coalesce(f.supported_at, i.proposed_at) < :before
                    returning f.idea_id, f.supported_at
                ), counted as (
                    update idea i
                       set former = i.former + g.supporters
                      from (select idea_id, count(supported_at)::int as supporters from gone group by idea_id) g
                     where g.idea_id = i.id
                )
                select count(*) from gone
                """)
                .param("before", Timestamp.from(now.minus(NAME)))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private List<Held> held(String email) {
        return jdbc.sql("""
                select i.title, 'proposed' as part, i.signed, i.proposed_at as at, i.why as text
                  from idea i
                  join agent a on a.id = i.proposer
                 where a.email = :email
                 union all
                select i.title, 'supported', '', f.supported_at, ''
                  from idea_follower f
                  join idea i on i.id = f.idea_id
                  join agent a on a.id = f.agent_id
                 where a.email = :email
                   and f.supported_at is not null
                 union all
                select i.title, 'commented', c.signed, c.written_at, c.text
                  from idea_comment c
                  join idea i on i.id = c.idea_id
                  join agent a on a.id = c.author
                 where a.email = :email
                 order by at
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(say("ideas.held.part"), say("ideas.held." + row.getString("part"))),
                        Fact.of(say("ideas.held.at"), row, "at"),
                        Fact.of(say("ideas.held.signed"), row.getString("signed")),
                        Fact.of(say("ideas.held.text"), row.getString("text"))))
                .list();
    }

    /// What nobody read yet goes with its writer; what all see stays, without a name.
    private void erase(String email) {
        for (var statement : List.of("""
                delete from idea_follower
                 where agent_id in (select id from agent where email = :email)
                """, """
                delete from idea_comment
                 where state <> 'shown'
                   and author in (select id from agent where email = :email)
                """, """
                update idea_comment
                   set author = null, signed = ''
                 where author in (select id from agent where email = :email)
                """, """
                delete from idea
                 where moderation <> 'shown'
                   and proposer in (select id from agent where email = :email)
                """, """
                update idea
                   set proposer = null, signed = ''
                 where proposer in (select id from agent where email = :email)
                """)) {
            jdbc.sql(statement).param("email", email).update();
        }
    }
}
