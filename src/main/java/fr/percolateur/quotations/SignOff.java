package fr.percolateur.quotations;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.mail.Outbox;
import fr.percolateur.quotations.Quotation.State;
import java.sql.Types;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What those who spoke say of their words: they may change their mind whenever they like. Whoever asked is told.
final class SignOff {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Quotations quotations;
    private final QuotationLetters letters;
    private final Outbox outbox;
    private final AuditLog log;
    private final InstantSource clock;
    private final Supplier<List<QuotationFollower>> followers;

    SignOff(
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

    /// @param words they agree to
    /// @return empty when those they read were changed meanwhile
    Optional<Quotation> sign(Event event, String token, String words, String word) {
        return answer(event, token, State.SIGNED, words, word);
    }

    /// Refuses, or takes back.
    Optional<Quotation> decline(Event event, String token, String word) {
        return answer(event, token, State.REFUSED, null, word);
    }

    private Optional<Quotation> answer(Event event, String token, State state, @Nullable String words, String word) {
        return transaction.execute(_ -> quotations
                .open(token)
                .flatMap(opened -> quotations.hold(opened.id()))
                // the link went with the words, while this waited for whoever changed them
                .filter(held -> quotations.open(token).isPresent())
                .map(held -> {
                    var next = state == State.REFUSED && held.state() != State.ASKED && held.state() != State.REFUSED
                            ? State.WITHDRAWN
                            : state;
                    var answered = jdbc.sql("""
                            update quotation
                               set state = :state, signed = :words, word = :word, version = version + 1,
                                   answered_at = :now
                             where id = :id
                            returning *
                            """)
                            .param("state", next.column())
                            .param("words", words, Types.VARCHAR)
                            .param("word", word)
                            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                            .param("id", held.id())
                            .query(Quotations.QUOTATION)
                            .single();
                    log.add(QuotationBook.act(null, "quotation." + next.column(), held.id())
                            .on("sentence", held.words(), answered.signed()));
                    tell(held, answered);
                    asker(answered.id()).ifPresent(asker -> outbox.post(letters.answered(event, answered, asker)));
                    return answered;
                }));
    }

    private void tell(Quotation before, Quotation answered) {
        if (answered.state() == State.SIGNED) {
            followers.get().forEach(follower -> follower.signed(answered));
        } else if (before.state() == State.SIGNED) {
            followers.get().forEach(follower -> follower.takenDown(before));
        }
    }

    private Optional<EmailAddress> asker(long id) {
        return jdbc.sql("""
                select a.email
                  from quotation q
                  join agent a on a.id = q.asked_by
                 where q.id = :id
                """)
                .param("id", id)
                .query((row, _) -> row.getString(1))
                .optional()
                .flatMap(EmailAddress::parse);
    }
}
