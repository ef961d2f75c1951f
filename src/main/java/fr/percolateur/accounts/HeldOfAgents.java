package fr.percolateur.accounts;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditWords;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives people their account, what they asked for and what they were invited to.
final class HeldOfAgents {

    private final JdbcClient jdbc;

    HeldOfAgents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Someone with a role keeps their account: whoever gave the role takes it back first.
    Holding account() {
        return Holding.of(say("accounts.held.account"), this::accounts, email -> {
            jdbc.sql("""
                    delete from agent
                     where email = :email
                       and not exists (select from agent_grant where agent_id = agent.id)
                    """).param("email", email).update();
            return accounts(email).isEmpty() ? Optional.empty() : Optional.of(say("accounts.held.account.stays"));
        });
    }

    private List<Held> accounts(String email) {
        return jdbc.sql("""
                select a.*,
                       array_to_string(a.roles, ', ') as told_roles,
                       (select string_agg(concat_ws(' ', g.role, nullif(g.series, '')), ', ' order by g.role, g.series)
                          from agent_grant g
                         where g.agent_id = a.id) as grants
                  from agent a
                 where a.email = :email
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        email,
                        Fact.of(say("accounts.held.given"), row.getString("given_name")),
                        Fact.of(say("accounts.held.family"), row.getString("family_name")),
                        Fact.of(say("accounts.held.sub"), row.getString("proconnect_sub")),
                        Fact.of(say("accounts.held.siret"), row.getString("siret")),
                        Fact.of(say("accounts.held.idp"), row.getString("idp")),
                        Fact.of(say("accounts.held.unit"), row.getString("unit")),
                        Fact.of(say("accounts.held.roles"), row.getString("told_roles")),
                        Fact.of(say("accounts.held.grants"), roles(row.getString("grants"))),
                        Fact.of(say("accounts.held.created"), instant(row, "created_at")),
                        Fact.of(say("accounts.held.seen"), instant(row, "seen_at"))))
                .list();
    }

    Holding plea() {
        return Holding.of(say("accounts.held.plea"), this::pleas, email -> {
            jdbc.sql("delete from plea where email = :email")
                    .param("email", email)
                    .update();
            return Optional.empty();
        });
    }

    private List<Held> pleas(String email) {
        return jdbc.sql("select * from plea where email = :email")
                .param("email", email)
                .query((row, _) -> Held.of(
                        say("accounts.held.plea.title"),
                        Fact.of(say("accounts.held.asked"), instant(row, "asked_at")),
                        Fact.of(say("accounts.held.words"), row.getString("words")),
                        Fact.of(say("accounts.held.decided"), instant(row, "decided_at")),
                        Fact.of(say("accounts.held.reason"), row.getString("reason"))))
                .list();
    }

    Holding invitations() {
        return Holding.of(say("accounts.held.invitations"), this::invitations, email -> {
            jdbc.sql("delete from invitation where email = :email")
                    .param("email", email)
                    .update();
            return Optional.empty();
        });
    }

    private List<Held> invitations(String email) {
        return jdbc.sql("select * from invitation where email = :email order by invited_at")
                .param("email", email)
                .query((row, _) -> Held.of(
                        say("accounts.held.invitation", row.getLong("event_id")),
                        Fact.of(say("accounts.held.name"), row.getString("name")),
                        Fact.of(say("accounts.held.part"), say("accounts.part." + row.getString("part"))),
                        Fact.of(say("accounts.held.invited"), instant(row, "invited_at")),
                        Fact.of(say("accounts.held.misused"), instant(row, "misused_at"))))
                .list();
    }

    Holding changes() {
        return Holding.of(
                say("accounts.held.changes"),
                this::changes,
                email -> changes(email).isEmpty() ? Optional.empty() : Optional.of(say("accounts.held.changes.stay")));
    }

    private List<Held> changes(String email) {
        return jdbc.sql("""
                select e.at, v.field, v.before, v.after, v.forget_after
                  from audit_value v
                  join audit_entry e on e.id = v.entry_id
                 where e.subject in (select 'agent/' || id from agent where email = :email
                                     union all
                                     select 'plea/' || id from plea where email = :email)
                    or :email in (v.before, v.after)
                 order by e.id
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        AuditWords.field(row.getString("field")),
                        Fact.of(say("accounts.held.changed"), instant(row, "at")),
                        Fact.of(say("accounts.held.before"), inFrench(row.getString("before"))),
                        Fact.of(say("accounts.held.after"), inFrench(row.getString("after"))),
                        Fact.of(say("accounts.held.forgotten"), instant(row, "forget_after"))))
                .list();
    }

    /// « organisation d’une série cafe-transfo », of `organiser cafe-transfo`; one after the other.
    private static String roles(@Nullable String grants) {
        return grants == null
                ? ""
                : Stream.of(grants.split(", "))
                        .map(grant -> grant.split(" ", 2))
                        .map(grant -> AuditWords.field(grant[0]) + (grant.length > 1 ? " " + grant[1] : ""))
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String inFrench(@Nullable String value) {
        return value == null ? null : AuditWords.value(value);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
