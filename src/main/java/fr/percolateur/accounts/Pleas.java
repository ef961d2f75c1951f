package fr.percolateur.accounts;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Letter;
import fr.percolateur.mail.Outbox;
import fr.percolateur.mail.Part.Paragraph;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The queue in which people wait to be taken for agents, and the decisions. One address asks once: what was decided
/// stays until someone decides otherwise or the purge forgets it.
public final class Pleas {

    private static final int LONGEST = 2_000;
    private static final String ACCEPTED = "accepted";

    private static final RowMapper<Plea> PLEA = (row, _) -> new Plea(
            row.getObject("id", UUID.class),
            new EmailAddress(row.getString("email")),
            row.getString("words"),
            row.getTimestamp("asked_at").toInstant(),
            decision(row.getString("decision"), row.getString("reason")));

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditLog log;
    private final Outbox outbox;
    private final InstantSource clock;

    public Pleas(DataSource dataSource, AuditLog log, Outbox outbox, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// For an address that was proven. Asked again, the new words take the place of the old, until there is a decision.
    public void ask(EmailAddress email, String words) {
        jdbc.sql("""
                insert into plea (email, words, asked_at)
                values (:email, :words, :now)
                    on conflict (email) do update
                   set words = excluded.words
                 where plea.decision is null
                """)
                .param("email", email.text())
                .param("words", words.substring(0, Math.min(words.length(), LONGEST)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those that await a decision, the longest first.
    public List<Plea> waiting() {
        return jdbc.sql("select * from plea where decision is null order by asked_at, id")
                .query(PLEA)
                .list();
    }

    public Optional<Plea> of(EmailAddress email) {
        return jdbc.sql("select * from plea where email = :email")
                .param("email", email.text())
                .query(PLEA)
                .optional();
    }

    /// Who decided, and when.
    ///
    /// @param by the name as it is now; empty for someone who is gone
    public record Settled(Plea plea, Plea.Decision decision, String by, Instant at) {}

    /// What came of deciding.
    public sealed interface Ruling {

        record Decided(Plea plea) implements Ruling {}

        /// Someone decided first: that holds, and nothing was changed.
        record TooLate(Settled settled) implements Ruling {}

        record Unknown() implements Ruling {}
    }

    public Optional<Settled> settled(UUID id) {
        return jdbc.sql("""
                select p.*, coalesce(nullif(btrim(a.given_name || ' ' || a.family_name), ''), a.email, '') as by_name
                  from plea p
                  left join agent a on a.id = p.decided_by
                 where p.id = :id
                   and p.decision is not null
                """)
                .param("id", id)
                .query((row, rank) -> new Settled(
                        PLEA.mapRow(row, rank),
                        new Plea.Decision(row.getString("decision").equals(ACCEPTED), row.getString("reason")),
                        row.getString("by_name"),
                        row.getTimestamp("decided_at").toInstant()))
                .optional();
    }

    /// Tells the person in the same transaction. Of those who decide at once, one does.
    public Ruling decide(UUID id, Plea.Decision decision, UUID by) {
        var decided = decideFirst(id, decision, by);
        return decided.isPresent()
                ? new Ruling.Decided(decided.get())
                : settled(id).<Ruling>map(Ruling.TooLate::new).orElseGet(Ruling.Unknown::new);
    }

    private Optional<Plea> decideFirst(UUID id, Plea.Decision decision, UUID by) {
        return transactions.execute(_ -> {
            var decided = jdbc.sql("""
                    update plea
                       set decision = :decision, reason = :reason, decided_by = :by, decided_at = :now
                     where id = :id
                       and decision is null
                    returning *
                    """)
                    .param("decision", decision.accepted() ? ACCEPTED : "refused")
                    .param("reason", decision.reason())
                    .param("by", by)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .query(PLEA)
                    .optional();
            decided.ifPresent(plea -> {
                log.add(AuditAct.by(by, decision.accepted() ? "plea.accepted" : "plea.refused", "plea/" + id)
                        .on("reason", null, decision.reason()));
                outbox.post(letter(plea, decision));
            });
            return decided;
        });
    }

    private static Letter letter(Plea plea, Plea.Decision decision) {
        var outcome = decision.accepted() ? "accepted" : "refused";
        return Letter.service(
                plea.email(),
                "plea/" + plea.id() + "/" + outcome,
                say("accounts.plea." + outcome + ".subject"),
                new Paragraph(say("accounts.plea." + outcome + ".text")),
                new Paragraph(say("accounts.plea.reason", decision.reason())));
    }

    private static Plea.@Nullable Decision decision(@Nullable String stored, @Nullable String reason) {
        return stored == null || reason == null ? null : new Plea.Decision(stored.equals(ACCEPTED), reason);
    }
}
