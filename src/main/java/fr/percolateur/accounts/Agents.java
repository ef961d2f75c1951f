package fr.percolateur.accounts;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.EmailAddress;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The people who proved an address. Whoever comes back is found again: by what ProConnect calls them, then by their
/// address.
public final class Agents {

    static final RowMapper<Agent> AGENT = (row, _) -> new Agent(
            row.getObject("id", UUID.class),
            new EmailAddress(row.getString("email")),
            row.getString("given_name"),
            row.getString("family_name"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditLog log;
    private final InstantSource clock;

    public Agents(DataSource dataSource, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
        this.clock = clock;
    }

    /// Someone proved this address by a code.
    public Agent arrive(EmailAddress proven) {
        return jdbc.sql("""
                insert into agent (email, created_at, seen_at)
                values (:email, :now, :now)
                    on conflict (email) do update
                   set seen_at = excluded.seen_at
                returning *
                """)
                .param("email", proven.text())
                .param("now", now())
                .query(AGENT)
                .single();
    }

    /// Someone came by ProConnect. An account that holds their address under no name of ProConnect, or under an older
    /// one, was theirs: they take it over, with its roles.
    public Agent arrive(Identity identity) {
        return transactions.execute(_ -> {
            var known = jdbc.sql("select * from agent where proconnect_sub = :sub for update")
                    .param("sub", identity.subject())
                    .query(AGENT)
                    .optional();
            known.ifPresent(agent -> takeOver(agent, identity.email()));
            return known.isPresent() ? update(known.get().id(), identity) : updateByAddress(identity);
        });
    }

    /// Frees the address that someone known now has, of the account that held it before.
    private void takeOver(Agent agent, EmailAddress email) {
        if (agent.email().equals(email)) {
            return;
        }
        log.add(AuditAct.by(agent.id(), "agent.changed", "agent/" + agent.id())
                .on("email", agent.email().text(), email.text()));
        jdbc.sql("""
                insert into agent_grant (agent_id, role, series, granted_at)
                select :agent, g.role, g.series, g.granted_at
                  from agent_grant g
                  join agent a on a.id = g.agent_id
                 where a.email = :email
                    on conflict do nothing
                """).param("agent", agent.id()).param("email", email.text()).update();
        jdbc.sql("delete from agent where email = :email and id <> :agent")
                .param("agent", agent.id())
                .param("email", email.text())
                .update();
    }

    private Agent updateByAddress(Identity identity) {
        return update(arrive(identity.email()).id(), identity);
    }

    private Agent update(UUID id, Identity identity) {
        return jdbc.sql("""
                update agent
                   set email = :email,
                       given_name = :givenName,
                       family_name = :familyName,
                       proconnect_sub = :sub,
                       siret = nullif(:siret, ''),
                       idp = nullif(:idp, ''),
                       unit = nullif(:unit, ''),
                       roles = :roles,
                       seen_at = :now
                 where id = :id
                returning *
                """)
                .param("id", id)
                .param("email", identity.email().text())
                .param("givenName", identity.givenName())
                .param("familyName", identity.familyName())
                .param("sub", identity.subject())
                .param("siret", identity.siret())
                .param("idp", identity.idp())
                .param("unit", identity.unit())
                .param("roles", identity.roles().stream().sorted().toArray(String[]::new))
                .param("now", now())
                .query(AGENT)
                .single();
    }

    public Optional<Agent> find(EmailAddress email) {
        return jdbc.sql("select * from agent where email = :email")
                .param("email", email.text())
                .query(AGENT)
                .optional();
    }

    /// A person says their name anew. What ProConnect says of someone, ProConnect corrects.
    public void rename(EmailAddress email, String givenName, String familyName) {
        jdbc.sql("""
                update agent
                   set given_name = :given, family_name = :family
                 where email = :email
                   and proconnect_sub is null
                """)
                .param("given", givenName)
                .param("family", familyName)
                .param("email", email.text())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
