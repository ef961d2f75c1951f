package fr.percolateur.accounts;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part.Button;
import fr.percolateur.mail.Part.Paragraph;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.viewer.Viewer.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who may do what besides what everyone may. A role is given to an address: it waits there until someone proves it.
public final class Roles {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditLog log;
    private final Outbox outbox;
    private final InstantSource clock;

    public Roles(DataSource dataSource, AuditLog log, Outbox outbox, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Gives a role and tells the person where to sign in. Given already, nothing happens.
    ///
    /// @param site where the public reaches the site, without a final slash
    /// @param by id of an agent; null for the command line
    /// @return whether it is new
    public boolean grant(EmailAddress email, Grant grant, String site, @Nullable UUID by) {
        return transactions.execute(_ -> {
            var agent = agent(email);
            var added = jdbc.sql("""
                    insert into agent_grant (agent_id, role, series, granted_at)
                    values (:agent, :role, :series, :now)
                        on conflict do nothing
                    """)
                            .param("agent", agent)
                            .param("role", stored(grant.role()))
                            .param("series", grant.series())
                            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .update()
                    > 0;
            if (added) {
                var entry =
                        AuditAct.by(by, "role.granted", "agent/" + agent).on(stored(grant.role()), null, word(grant));
                log.add(entry);
                outbox.post(letter(email, agent, grant, site));
            }
            return added;
        });
    }

    /// What came of taking a role back.
    public enum Revocation {
        TAKEN,
        /// There was none to take.
        ABSENT,
        /// Nobody could give roles any more.
        LAST_ADMINISTRATOR
    }

    public Revocation revoke(UUID agent, Grant grant, @Nullable UUID by) {
        return transactions.execute(_ -> {
            if (grant.role() == Role.ADMINISTRATOR && lockAdministrators().equals(List.of(agent))) {
                return Revocation.LAST_ADMINISTRATOR;
            }
            var taken = jdbc.sql("""
                    delete from agent_grant
                     where agent_id = :agent
                       and role = :role
                       and series = :series
                    """)
                            .param("agent", agent)
                            .param("role", stored(grant.role()))
                            .param("series", grant.series())
                            .update()
                    > 0;
            if (!taken) {
                return Revocation.ABSENT;
            }
            log.add(AuditAct.by(by, "role.revoked", "agent/" + agent).on(stored(grant.role()), word(grant), null));
            return Revocation.TAKEN;
        });
    }

    /// As they stay until the transaction ends: two who take the role from each other take turns.
    private List<UUID> lockAdministrators() {
        return jdbc.sql("""
                select agent_id
                  from agent_grant
                 where role = 'administrator'
                 order by agent_id
                   for update
                """).query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    /// Someone with a role.
    ///
    /// @param seenAt when they signed in last; null for who never came
    public record Holder(
            UUID agent,
            String name,
            String email,
            Grant grant,
            Instant grantedAt,
            @Nullable Instant seenAt) {}

    /// All of them, administrators first.
    public List<Holder> holders() {
        return jdbc.sql("""
                select g.*, a.email, a.given_name, a.family_name, a.seen_at
                  from agent_grant g
                  join agent a on a.id = g.agent_id
                 order by g.role, g.series, a.family_name, a.email
                """)
                .query((row, _) -> new Holder(
                        row.getObject("agent_id", UUID.class),
                        (row.getString("given_name") + " " + row.getString("family_name")).strip(),
                        row.getString("email"),
                        new Grant(
                                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)), row.getString("series")),
                        row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("seen_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list();
    }

    public Set<Grant> of(UUID agent) {
        return new HashSet<>(jdbc.sql("select role, series from agent_grant where agent_id = :agent")
                .param("agent", agent)
                .query((row, _) -> new Grant(Role.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getString(2)))
                .list());
    }

    private UUID agent(EmailAddress email) {
        return jdbc.sql("""
                insert into agent (email, created_at)
                values (:email, :now)
                    on conflict (email) do update
                   set email = excluded.email
                returning id
                """)
                .param("email", email.text())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }

    private Letter letter(EmailAddress email, UUID agent, Grant grant, String site) {
        var role = "accounts.role." + stored(grant.role());
        return Letter.service(
                email,
                "role/" + agent + "/" + word(grant) + "/" + clock.instant(),
                say(role + ".subject"),
                new Paragraph(say(role + ".text", grant.series())),
                new Paragraph(say("accounts.role.how", email)),
                new Button(say("accounts.role.sign-in"), site + "/connexion"));
    }

    private static String stored(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String word(Grant grant) {
        return grant.series().isEmpty() ? "toutes" : grant.series();
    }
}
