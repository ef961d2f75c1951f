package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Organisation;
import fr.percolateur.accounts.Organisations;
import fr.percolateur.document.Slug;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.proof.Secret;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Proposing. What one proposes waits for a moderator.
public final class Proposals {

    static final int MOST = 5;
    static final Duration WHILE = Duration.ofDays(1);
    private static final int SLUG = 80;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Organisations organisations;
    private final InstantSource clock;

    Proposals(DataSource dataSource, Organisations organisations, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.organisations = organisations;
        this.clock = clock;
    }

    /// What came of proposing.
    sealed interface Outcome {}

    /// It waits for a moderator. Sent twice, it is one.
    record Taken(String slug) implements Outcome {}

    /// One person proposed too much within a day.
    record TooMany() implements Outcome {}

    /// @param proposal without a mistake
    Outcome propose(Proposal proposal, Viewer.SignedIn by) {
        return transaction.execute(_ -> {
            // two clicks of one person take turns, and then the second finds what the first wrote
            turn(jdbc, by.id());
            var same = jdbc.sql("""
                    select slug
                      from idea
                     where proposer = :proposer
                       and title = :title
                       and moderation = 'pending'
                    """)
                    .param("proposer", by.id())
                    .param("title", proposal.title())
                    .query((row, _) -> row.getString(1))
                    .optional();
            if (same.isPresent()) {
                return new Taken(same.get());
            }
            return recent(by.id()) >= MOST ? new TooMany() : new Taken(write(proposal, by));
        });
    }

    static void turn(JdbcClient jdbc, UUID agent) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('idea/' || :agent, 0))")
                .param("agent", agent.toString())
                .query(row -> {});
    }

    private int recent(UUID agent) {
        return jdbc.sql("select count(*) from idea where proposer = :agent and proposed_at > :since")
                .param("agent", agent)
                .param("since", Ideas.at(clock.instant().minus(WHILE)))
                .query((row, _) -> row.getInt(1))
                .single();
    }

    private String write(Proposal proposal, Viewer.SignedIn by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('idea/slugs', 0))")
                .query(row -> {});
        var slug = free(proposal.title());
        jdbc.sql("""
                with proposed as (
                    insert into idea (slug, title, why, audience, theme, proposer, signed, proposed_at)
                    values (:slug, :title, :why, :audience, nullif(:theme, ''), :proposer, :signed, :now)
                    returning id
                )
                insert into idea_follower (idea_id, agent_id, token)
                select id, :proposer, :token from proposed
                """)
                .param("slug", slug)
                .param("title", proposal.title())
                .param("why", proposal.why())
                .param("audience", proposal.audience())
                .param("theme", proposal.theme())
                .param("proposer", by.id())
                .param("signed", proposal.masked() ? "" : signature(by))
                .param("now", Ideas.at(clock.instant()))
                .param("token", Secret.fresh())
                .update();
        return slug;
    }

    /// The address of an idea is its title, with the first number that is free behind it.
    private String free(String title) {
        var plain = Slug.of(title);
        var base = plain.substring(0, Math.min(SLUG, plain.length())).replaceAll("-+$", "");
        return jdbc.sql("""
                select case when number = 1 then :base else :base || '-' || number end as slug
                  from generate_series(1, (select count(*) + 2 from idea)) number
                 where not exists (select
                                     from idea
                                    where slug = case when number = 1 then :base else :base || '-' || number end)
                   and not (number = 1 and :base = any(:taken))
                 order by number
                 limit 1
                """)
                .param("base", base.isEmpty() ? "idee" : base)
                .param("taken", new String[] {"proposer", "semblables", "suivi", "comment"})
                .query((row, _) -> row.getString(1))
                .single();
    }

    /// « Solenn A., Ville de Port-Lanterne »: enough to be known by colleagues, too little to be found by a
    /// search engine. What nobody vouches for is left out.
    String signature(Viewer.SignedIn who) {
        var organisation = organisations
                .of(new EmailAddress(who.email()))
                .map(Organisation::name)
                .orElse("");
        var name = jdbc.sql("select given_name, family_name from agent where id = :id")
                .param("id", who.id())
                .query((row, _) ->
                        name(row.getString(1).strip(), row.getString(2).strip()))
                .optional()
                .orElse("");
        if (name.isEmpty() || organisation.isEmpty()) {
            return name + organisation;
        }
        return say("ideas.signed", name, organisation);
    }

    private static String name(String given, String family) {
        return family.isEmpty()
                ? given
                : say("ideas.signed.name", given, family.substring(0, family.offsetByCodePoints(0, 1)))
                        .strip();
    }
}
