package fr.percolateur.accounts;

import fr.percolateur.mail.EmailAddress;
import fr.percolateur.turnstile.Turnstile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who may attend what, decided here and explained: role of ProConnect > verified domain of an organisation > suffix of
/// the public sector > decision of an organiser.
public final class Eligibility {

    private final JdbcClient jdbc;
    private final Turnstile<String, Asked, Candidate> candidates = new Turnstile<>(this::candidates);

    public Eligibility(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// Of an address that nobody proved yet, tell the verdict only where it says no more than the
    /// address itself does: see [#foresee].
    ///
    /// @param event id of its document
    public Verdict judge(Access access, EmailAddress email, long event) {
        return Ladder.judge(access, candidate(email, event));
    }

    /// What can be told before the address is proven: it looks at the domain alone, so that nobody learns who was
    /// invited, or accepted. Where it refuses, [#judge] may yet accept.
    public Verdict foresee(Access access, EmailAddress email) {
        return switch (access) {
            case AGENTS, EVERYONE -> Ladder.judge(access, ofDomain(email));
            // whether one is invited is told to who proved to be the one
            case INVITED -> Ladder.judge(Access.EVERYONE, ofDomain(email));
        };
    }

    private Candidate ofDomain(EmailAddress email) {
        var known = candidate(email, 0);
        return new Candidate(email, Set.of(), known.organisation(), null, false);
    }

    /// Those who come at once are looked up at once.
    private Candidate candidate(EmailAddress email, long event) {
        return candidates.pass("all", new Asked(email, event));
    }

    private record Asked(EmailAddress email, long event) {}

    private List<Candidate> candidates(List<Asked> together) {
        return jdbc.sql("""
                select (select o.name
                          from organisation_domain d
                          join organisation o on o.id = d.organisation_id
                         where d.domain = any (string_to_array(asked.domains, ' '))
                         order by length(d.domain) desc
                         limit 1) as organisation,
                       (select a.roles from agent a where a.email = asked.email) as roles,
                       p.decision,
                       p.reason,
                       exists (select
                                 from invitation i
                                where i.event_id = asked.event
                                  and i.email = asked.email) as invited
                  from unnest(:emails, :domains, :events) with ordinality as asked (email, domains, event, rank)
                  left join plea p on p.email = asked.email
                 order by asked.rank
                """)
                .param(
                        "emails",
                        together.stream().map(asked -> asked.email().text()).toArray(String[]::new))
                .param(
                        "domains",
                        together.stream()
                                .map(asked -> String.join(
                                        " ", Domains.upwards(asked.email().domain())))
                                .toArray(String[]::new))
                .param("events", together.stream().map(Asked::event).toArray(Long[]::new))
                .query((row, rank) -> new Candidate(
                        together.get(rank).email(),
                        roles(row),
                        row.getString("organisation"),
                        decision(row.getString("decision"), row.getString("reason")),
                        row.getBoolean("invited")))
                .list();
    }

    private static Set<String> roles(ResultSet row) throws SQLException {
        var roles = row.getArray("roles");
        return roles == null ? Set.of() : Set.copyOf(List.of((String[]) roles.getArray()));
    }

    private static Plea.@Nullable Decision decision(@Nullable String stored, @Nullable String reason) {
        return stored == null || reason == null ? null : new Plea.Decision(stored.equals("accepted"), reason);
    }
}
