package fr.percolateur.ideas;

import fr.percolateur.proof.Secret;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Supporting, and no longer; and the letters that tell of it.
public final class Supports {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Supports(DataSource dataSource, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /// Supported twice, it is once.
    ///
    /// @return whether it can be supported at all
    boolean support(long idea, UUID agent) {
        return jdbc.sql("""
                insert into idea_follower as f (idea_id, agent_id, token, supported_at)
                select i.id, :agent, :token, :now
                  from idea i
                 where i.id = :idea
                   and i.moderation = 'shown'
                   and i.merged_into is null
                   and i.state in ('received', 'studied', 'held')
                    on conflict (idea_id, agent_id) do update
                   set supported_at = coalesce(f.supported_at, excluded.supported_at),
                       told = f.told or f.supported_at is null
                """)
                        .param("idea", idea)
                        .param("agent", agent)
                        .param("token", Secret.fresh())
                        .param("now", Ideas.at(clock.instant()))
                        .update()
                > 0;
    }

    /// Of the idea and of what was merged into it, so that nothing of the support is left. Who proposed one
    /// still follows it.
    void withdraw(long idea, UUID agent) {
        jdbc.sql("""
                with mine as (
                    select f.idea_id, i.proposer
                      from idea_follower f
                      join idea i on i.id = f.idea_id
                     where f.agent_id = :agent
                       and f.idea_id in (select id from idea_group where root = :idea)
                ), kept as (
                    update idea_follower
                       set supported_at = null
                     where agent_id = :agent
                       and idea_id in (select idea_id from mine where proposer = :agent)
                )
                delete from idea_follower
                 where agent_id = :agent
                   and idea_id in (select idea_id from mine where proposer is distinct from :agent)
                """).param("idea", idea).param("agent", agent).update();
    }

    boolean supports(long idea, UUID agent) {
        return jdbc.sql("select exists (select from idea_supporter where root = :idea and agent_id = :agent)")
                .param("idea", idea)
                .param("agent", agent)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /// The idea that someone’s letters are about.
    Optional<Long> followed(String token) {
        return jdbc.sql("select idea_id from idea_follower where token = :token")
                .param("token", token)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    /// No more letters of this idea, nor of what it was merged with; the support stays.
    void silence(String token) {
        jdbc.sql("""
                update idea_follower f
                   set told = false
                  from idea_follower asked
                  join idea_group mine on mine.id = asked.idea_id
                  join idea_group near on near.root = mine.root
                 where asked.token = :token
                   and f.agent_id = asked.agent_id
                   and f.idea_id = near.id
                """).param("token", token).update();
    }
}
