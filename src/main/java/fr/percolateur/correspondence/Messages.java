package fr.percolateur.correspondence;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What organisers write to those who registered for an event, and what left.
public final class Messages {

    private static final Duration KEPT_TRYING = Duration.ofDays(2);

    private final MailingRows mailings;
    private final Recipients recipients;
    private final TransactionTemplate transactions;
    private final AuditLog log;
    private final InstantSource clock;

    public Messages(DataSource dataSource, AuditLog log, InstantSource clock) {
        var jdbc = JdbcClient.create(dataSource);
        this.mailings = new MailingRows(jdbc);
        this.recipients = new Recipients(jdbc);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
        this.clock = clock;
    }

    /// How many a message would go to, now.
    ///
    /// @param event id of its document
    public int count(long event, Segment segment) {
        return recipients.count(event, segment, clock.instant());
    }

    /// How many have a place or hope for one, now: those who are told when the event is put off or called off.
    public int concerned(long event) {
        return count(event, Segment.CONCERNED);
    }

    /// Sends it within a minute, to those who are of the segment now. Sent twice by one attempt, it is sent once.
    ///
    /// @param attempt drawn when the message was shown for the last time
    /// @return whether this was the first time
    public boolean send(long event, Message message, UUID attempt, UUID author) {
        var now = clock.instant();
        return transactions.execute(_ -> {
            var first = mailings.post(
                    event,
                    Occasion.MESSAGE,
                    attempt.toString(),
                    now,
                    new Due(now, now.plus(KEPT_TRYING)),
                    message.json(),
                    author);
            if (first) {
                log.add(AuditAct.by(author, "message.sent", "event/" + event)
                        .on("subject", null, message.words().subject())
                        .on("recipients", null, String.valueOf(count(event, message.to()))));
            }
            return first;
        });
    }

    /// The latest first, with those that leave by themselves.
    public List<Sent> history(long event) {
        return mailings.history(event);
    }

    /// A letter to many that left, or is about to.
    ///
    /// @param done whether it went to all of them
    /// @param letters to how many it went
    /// @param message what an organiser wrote; null for the letters that leave by themselves
    public record Sent(
            Occasion occasion,
            Instant at,
            boolean done,
            int letters,
            @Nullable Message message) {}
}
