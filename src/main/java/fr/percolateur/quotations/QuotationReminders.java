package fr.percolateur.quotations;

import fr.percolateur.event.Events;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reminds those who were asked for their word, five days after the last letter and twice at most.
final class QuotationReminders {

    static final Duration PATIENCE = Duration.ofDays(5);
    static final int MOST = 2;

    private final JdbcClient jdbc;
    private final QuotationBook book;
    private final Events events;
    private final InstantSource clock;

    QuotationReminders(DataSource dataSource, QuotationBook book, Events events, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    int send() {
        return due().stream()
                .mapToInt(each -> events.kept(each.event())
                                .filter(event -> book.remind(event, each, each.reminders() + 1))
                                .isPresent()
                        ? 1
                        : 0)
                .sum();
    }

    private List<Quotation> due() {
        return jdbc.sql("""
                select *
                  from quotation
                 where state = 'asked'
                   and coalesce(reminded_at, asked_at) <= :before
                   and reminders < :most
                   and email <> ''
                 order by id
                """)
                .param("before", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(Quotations.QUOTATION)
                .list();
    }
}
