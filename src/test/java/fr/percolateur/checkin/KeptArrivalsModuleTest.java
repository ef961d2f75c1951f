package fr.percolateur.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.percolateur.node.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class KeptArrivalsModuleTest {

    @Test
    void forgetsNamesAndScansAndStillCountsWhoCame(DataSource dataSource, JdbcClient jdbc) {
        // what it forgets does not depend on the event
        jdbc.sql("alter table checkin_arrival drop constraint checkin_arrival_event_id_fkey")
                .update();
        jdbc.sql("alter table checkin_scan drop constraint checkin_scan_event_id_fkey")
                .update();
        jdbc.sql("""
                insert into checkin_arrival (id, event_id, name, organisation, mode, arrived_at)
                values (gen_random_uuid(), 1, 'Zoé', 'Capitainerie', 'onsite', '2027-01-21T16:00:00Z')
                """).update();
        jdbc.sql("""
                insert into checkin_scan (id, event_id, scanned_at, received_at, door, outcome)
                values (gen_random_uuid(), 1, '2027-01-21T16:00:00Z', '2027-01-21T16:00:00Z', gen_random_uuid(), 'unknown')
                """).update();
        var kept = new KeptArrivals(dataSource);
        var came = Instant.parse("2027-01-21T16:00:00Z");

        assertThat(kept.forget(came.plus(Duration.ofDays(90)))).isZero();
        assertThat(kept.forget(came.plus(Duration.ofDays(91)))).isEqualTo(2);
        assertThat(kept.forget(came.plus(Duration.ofDays(91)))).isZero();
        assertThat(jdbc.sql("select name || organisation from checkin_arrival")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("");
    }
}
