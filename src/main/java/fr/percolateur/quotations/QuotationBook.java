package fr.percolateur.quotations;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.event.Event;
import fr.percolateur.mail.Outbox;
import fr.percolateur.proof.Secret;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes quotations and sends them to those whose they are. Each act is in the log; letters leave in its transaction.
public final class QuotationBook {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Quotations quotations;
    private final QuotationLetters letters;
    private final Outbox outbox;
    private final AuditLog log;
    private final InstantSource clock;
    private final Supplier<List<QuotationFollower>> followers;

    QuotationBook(
            DataSource dataSource,
            Quotations quotations,
            QuotationLetters letters,
            Outbox outbox,
            AuditLog log,
            InstantSource clock,
            Supplier<List<QuotationFollower>> followers) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.quotations = quotations;
        this.letters = letters;
        this.outbox = outbox;
        this.log = log;
        this.clock = clock;
        this.followers = followers;
    }

    /// A draft: nobody but those who organise the event sees it.
    public Quotation write(Event event, QuotationDraft draft, UUID by) {
        return transaction.execute(_ -> {
            var written = jdbc.sql("""
                    insert into quotation (event_id, name, about, email, sentence, source, written_at)
                    values (:event, :name, :about, :email, :sentence, :source, :now)
                    returning *
                    """)
                    .param("event", event.id())
                    .param("name", draft.name())
                    .param("about", draft.about())
                    .param("email", draft.email())
                    .param("sentence", draft.sentence())
                    .param("source", draft.source())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query(Quotations.QUOTATION)
                    .single();
            log.add(act(by, "quotation.written", written.id()).on("sentence", null, draft.sentence()));
            return written;
        });
    }

    /// It is a draft again, whatever the person said of the words before; the links to those open nothing any more.
    ///
    /// @param seen which version was on the screen
    /// @return false when it is another one, or gone
    public boolean change(Quotation quotation, int seen, QuotationDraft draft, UUID by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var held = quotations.hold(quotation.id()).filter(known -> known.version() == seen);
            held.ifPresent(known -> {
                takeDown(known);
                unlink(known.id());
                jdbc.sql("""
                        update quotation
                           set name = :name, about = :about, email = :email, sentence = :sentence, source = :source,
                               signed = null, state = 'draft', word = '', version = version + 1, asked_by = null,
                               asked_at = null, reminded_at = null, reminders = 0, answered_at = null
                         where id = :id
                        """)
                        .param("name", draft.name())
                        .param("about", draft.about())
                        .param("email", draft.email())
                        .param("sentence", draft.sentence())
                        .param("source", draft.source())
                        .param("id", known.id())
                        .update();
                log.add(act(by, "quotation.changed", known.id()).on("sentence", known.words(), draft.sentence()));
            });
            return held.isPresent();
        }));
    }

    /// Asks the person for their word.
    ///
    /// @return false when it was asked before
    public boolean send(Event event, long id, UUID by) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var now = clock.instant();
            var sent = jdbc.sql("""
                    update quotation
                       set state = 'asked', asked_by = (select id from agent where id = :by), asked_at = :now,
                           version = version + 1
                     where id = :id
                       and state = 'draft'
                    returning *
                    """)
                    .param("by", by)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("id", id)
                    .query(Quotations.QUOTATION)
                    .optional();
            sent.ifPresent(quotation -> {
                ask(event, quotation, now);
                log.add(act(by, "quotation.asked", id));
            });
            return sent.isPresent();
        }));
    }

    /// One more letter to whoever has not answered.
    ///
    /// @param reminder which one it is
    /// @return false when they answered, or another node did it
    boolean remind(Event event, Quotation quotation, int reminder) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var now = clock.instant();
            var mine = jdbc.sql("""
                    update quotation
                       set reminded_at = :now, reminders = :reminder
                     where id = :id
                       and version = :version
                       and state = 'asked'
                       and reminders = :reminder - 1
                    returning *
                    """)
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("reminder", reminder)
                    .param("id", quotation.id())
                    .param("version", quotation.version())
                    .query(Quotations.QUOTATION)
                    .optional();
            mine.ifPresent(held -> ask(event, held, now));
            return mine.isPresent();
        }));
    }

    private void ask(Event event, Quotation quotation, Instant now) {
        var token = Secret.fresh();
        jdbc.sql("insert into quotation_link (token_sha256, quotation_id) values (:token, :id)")
                .param("token", Secret.hash(token))
                .param("id", quotation.id())
                .update();
        outbox.post(letters.asked(event, quotation, token, now));
    }

    private void unlink(long id) {
        jdbc.sql("delete from quotation_link where quotation_id = :id")
                .param("id", id)
                .update();
    }

    /// @param by null for the person whose words they are, and for the program
    public void remove(Quotation quotation, @Nullable UUID by) {
        transaction.executeWithoutResult(_ -> quotations.hold(quotation.id()).ifPresent(held -> {
            takeDown(held);
            jdbc.sql("delete from quotation where id = :id")
                    .param("id", held.id())
                    .update();
            log.add(act(by, "quotation.removed", held.id()).on("sentence", held.words(), null));
        }));
    }

    private void takeDown(Quotation quotation) {
        if (quotation.state() == Quotation.State.SIGNED) {
            followers.get().forEach(follower -> follower.takenDown(quotation));
        }
    }

    static AuditAct act(@Nullable UUID by, String act, long quotation) {
        return AuditAct.by(by, act, "quotation/" + quotation);
    }
}
