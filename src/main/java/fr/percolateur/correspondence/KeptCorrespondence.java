package fr.percolateur.correspondence;

import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forgets to whom letters went, and what organisers wrote: it may name people.
final class KeptCorrespondence {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;

    KeptCorrespondence(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    int forget(Instant now) {
        return jdbc.sql("""
                delete from correspondence_mailing
                 where done_at is not null
                   and expires_at < :before
                """).param("before", MailingRows.at(now.minus(KEPT))).update();
    }
}
