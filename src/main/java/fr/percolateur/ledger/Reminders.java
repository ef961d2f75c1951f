package fr.percolateur.ledger;

import fr.percolateur.event.Events;
import fr.percolateur.mail.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reminds the services that owe an answer, a week after the last letter and four times at most. Two nodes at once
/// remind once.
final class Reminders {

    static final Duration PATIENCE = Duration.ofDays(7);
    static final int MOST = 4;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final LedgerBook book;
    private final Events events;
    private final InstantSource clock;

    Reminders(DataSource dataSource, LedgerBook book, Events events, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    private record Due(long room, long question, EmailAddress email, Instant askedAt, int reminder) {}

    int send() {
        return due().stream().mapToInt(each -> remind(each) ? 1 : 0).sum();
    }

    /// Not of a question that was answered in the room, not taken or merged meanwhile.
    private List<Due> due() {
        return jdbc.sql("""
                select q.room, d.question_id, d.email, d.asked_at, d.reminders
                  from ledger_debt d
                  join question q on q.id = d.question_id
                 where coalesce(d.reminded_at, d.asked_at) <= :before
                   and d.reminders < :most
                   and q.state = 'approved'
                   and q.merged_into is null
                   and q.answered_at is null
                   and q.service is not null
                   and not exists (select from ledger_settlement s where s.question_id = q.id)
                 order by d.question_id
                """)
                .param("before", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query((row, _) -> new Due(
                        row.getLong("room"),
                        row.getLong("question_id"),
                        new EmailAddress(row.getString("email")),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getInt("reminders") + 1))
                .list();
    }

    private boolean remind(Due due) {
        var event = events.kept(due.room());
        return event.isPresent()
                && Boolean.TRUE.equals(transaction.execute(_ -> {
                    var mine = jdbc.sql("""
                            update ledger_debt
                               set reminded_at = :now, reminders = :reminder
                             where question_id = :id
                               and asked_at = :asked
                               and reminders = :reminder - 1
                            """)
                                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                    .param("reminder", due.reminder())
                                    .param("id", due.question())
                                    .param("asked", due.askedAt().atOffset(ZoneOffset.UTC))
                                    .update()
                            > 0;
                    if (mine) {
                        book.ask(event.get(), due.question(), due.email(), due.askedAt(), due.reminder());
                    }
                    return mine;
                }));
    }
}
