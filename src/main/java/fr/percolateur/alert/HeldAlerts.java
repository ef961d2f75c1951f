package fr.percolateur.alert;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Holding;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The openings someone waits for.
final class HeldAlerts implements Holding {

    private final JdbcClient jdbc;

    HeldAlerts(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public String heading() {
        return say("alert.held");
    }

    @Override
    public List<Held> of(String email) {
        return jdbc.sql("""
                select e.title, a.asked_at, a.confirmed_at
                  from alert_request a
                  join event e on e.document_id = a.event_id
                 where a.address = :email
                 order by a.id
                """)
                .param("email", email)
                .query((row, _) -> Held.of(
                        row.getString("title"),
                        Fact.of(say("alert.held.asked"), instant(row.getObject("asked_at", OffsetDateTime.class))),
                        Fact.of(
                                say("alert.held.confirmed"),
                                instant(row.getObject("confirmed_at", OffsetDateTime.class)))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    @Override
    public Optional<String> erase(String email) {
        jdbc.sql("delete from alert_request where address = :email")
                .param("email", email)
                .update();
        return Optional.empty();
    }
}
