package fr.percolateur.checkin;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Forgets what doors were told. That someone registered came goes with their registration; that someone came stays, as
/// a number, without the name the door wrote.
final class KeptArrivals {

    static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;

    KeptArrivals(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    int forget(Instant now) {
        return forgetNames(now.minus(KEPT)) + forgetScans(now.minus(KEPT));
    }

    private int forgetNames(Instant before) {
        return jdbc.sql("""
                update checkin_arrival
                   set name = '', organisation = ''
                 where arrived_at < :before
                   and name <> ''
                """).param("before", Timestamp.from(before)).update();
    }

    private int forgetScans(Instant before) {
        return jdbc.sql("delete from checkin_scan where received_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
