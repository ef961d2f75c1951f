package fr.percolateur.lessons;

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

/// Whom one may ask about a lesson, for two years after they agreed.
final class KeptContacts {

    private static final Duration KEPT = Duration.ofDays(730);

    private final JdbcClient jdbc;

    private KeptContacts(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    static PersonalData in(DataSource dataSource) {
        var kept = new KeptContacts(dataSource);
        return PersonalData.of("lessons.kept", kept::forget)
                .in("lesson.contact_name", "lesson.contact_email", "lesson.contact_agreed_at")
                .givenBy(kept.holding());
    }

    private int forget(Instant now) {
        return jdbc.sql("""
                update lesson
                   set contact_name = null, contact_email = null, contact_agreed_at = null, changed_at = :now
                 where contact_agreed_at <= :before
                """)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(KEPT)))
                .update();
    }

    private Holding holding() {
        return Holding.ofRows(
                jdbc,
                say("lessons.held"),
                """
                select title, contact_name, contact_agreed_at
                  from lesson
                 where contact_email = :email
                 order by contact_agreed_at desc
                """,
                (row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(say("lessons.held.name"), row.getString("contact_name")),
                        Fact.of(say("lessons.held.agreed"), row, "contact_agreed_at")),
                """
                update lesson
                   set contact_name = null, contact_email = null, contact_agreed_at = null, changed_at = now()
                 where contact_email = :email
                """);
    }
}
