package fr.percolateur.ledger;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.questions.Askers;
import fr.percolateur.questions.Moderation;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Settles questions, and asks services to answer. Each act is in the log; letters leave in its transaction.
final class LedgerBook {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Ledger ledger;
    private final Moderation moderation;
    private final Askers askers;
    private final LedgerLetters letters;
    private final Outbox outbox;
    private final AuditLog log;
    private final InstantSource clock;

    LedgerBook(
            DataSource dataSource,
            Ledger ledger,
            Moderation moderation,
            Askers askers,
            LedgerLetters letters,
            Outbox outbox,
            AuditLog log,
            InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.ledger = ledger;
        this.moderation = moderation;
        this.askers = askers;
        this.letters = letters;
        this.outbox = outbox;
        this.log = log;
        this.clock = clock;
    }

    /// Ends a question so, whatever was said of it before. Those who asked it, and what was merged into it, are told
    /// once.
    void settle(Event event, Entry entry, Settlement settlement, UUID by) {
        transaction.executeWithoutResult(_ -> {
            var id = entry.question().id();
            var outcome = switch (settlement) {
                case Settlement.Oral _ -> "oral";
                case Settlement.Written _ -> "written";
                case Settlement.Declined _ -> "declined";
            };
            jdbc.sql("""
                    insert into ledger_settlement (question_id, outcome, text, service, second, settled_at)
                    values (:id, :outcome, :text, :service, :second, :now)
                        on conflict (question_id) do update
                       set outcome = excluded.outcome, text = excluded.text, service = excluded.service,
                           second = excluded.second, settled_at = excluded.settled_at
                    """)
                    .param("id", id)
                    .param("outcome", outcome)
                    .param("text", text(settlement), Types.VARCHAR)
                    .param(
                            "service",
                            settlement instanceof Settlement.Written written ? written.service() : null,
                            Types.VARCHAR)
                    .param("second", settlement instanceof Settlement.Oral oral ? oral.second() : null, Types.INTEGER)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            jdbc.sql("delete from ledger_debt where question_id = :id")
                    .param("id", id)
                    .update();
            log.add(AuditAct.by(by, "question.settled", "question/" + id)
                    .on("outcome", null, outcome)
                    .on("text", null, text(settlement)));
            tell(event, id);
        });
    }

    private static @Nullable String text(Settlement settlement) {
        return switch (settlement) {
            case Settlement.Oral _ -> null;
            case Settlement.Written written -> written.answer();
            case Settlement.Declined declined -> declined.reason();
        };
    }

    private void tell(Event event, long question) {
        var told = ledger.find(event, question).orElseThrow();
        askers.untold(event.id(), question).forEach(asker -> {
            // who came by the code of the wall left no address: they are told where they ask
            asker.email().flatMap(EmailAddress::parse).ifPresent(address -> {
                outbox.post(letters.settled(event, told, asker, address));
                askers.told(asker.question());
            });
        });
    }

    /// It is owed again.
    void reopen(Entry entry, UUID by) {
        transaction.executeWithoutResult(_ -> {
            var id = entry.question().id();
            if (jdbc.sql("delete from ledger_settlement where question_id = :id")
                            .param("id", id)
                            .update()
                    > 0) {
                log.add(AuditAct.by(by, "question.unsettled", "question/" + id));
            }
        });
    }

    /// Asks a service to answer in writing; asked again elsewhere, the first is no more reminded.
    void owe(Event event, Entry entry, String service, EmailAddress email, UUID by) {
        transaction.executeWithoutResult(_ -> {
            var id = entry.question().id();
            var now = clock.instant();
            moderation.assign(new Moderation.Matter(event.id(), id, by), service);
            jdbc.sql("""
                    insert into ledger_debt (question_id, email, asked_at)
                    values (:id, :email, :now)
                        on conflict (question_id) do update
                       set email = excluded.email, asked_at = excluded.asked_at, reminded_at = null, reminders = 0
                    """)
                    .param("id", id)
                    .param("email", email.text())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            log.add(AuditAct.by(by, "question.owed", "question/" + id).on("service", null, service));
            ask(event, id, email, now, 0);
        });
    }

    /// @param reminder which one it is; 0 for the first letter
    void ask(Event event, long question, EmailAddress email, Instant askedAt, int reminder) {
        var entry = ledger.find(event, question).orElseThrow();
        outbox.post(letters.asked(event, entry, email, askedAt, reminder));
    }
}
