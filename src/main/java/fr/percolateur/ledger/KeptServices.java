package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Where services that owe an answer are written to: until they gave it, half a year at most.
final class KeptServices {

    private static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient jdbc;

    private KeptServices(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    static PersonalData in(DataSource dataSource) {
        var kept = new KeptServices(dataSource);
        return PersonalData.of("ledger.kept", kept::forget).in("ledger_debt").givenBy(kept.holding());
    }

    private int forget(Instant now) {
        return jdbc.sql("delete from ledger_debt where asked_at <= :before")
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }

    private Holding holding() {
        return Holding.ofRows(
                jdbc,
                say("ledger.held"),
                """
                select q.text, d.asked_at
                  from ledger_debt d
                  join question q on q.id = d.question_id
                 where d.email = :email
                 order by d.asked_at desc
                """,
                (row, _) -> Held.of(row.getString("text"), Fact.of(say("ledger.held.asked"), row, "asked_at")),
                "delete from ledger_debt where email = :email");
    }
}
