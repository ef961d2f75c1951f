package fr.percolateur.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of the table `correspondence_told`.
final class ToldRows {

    /// @param pending null when nothing differs
    record Told(Announced told, @Nullable Pending pending) {}

    /// What differs and has yet to be told.
    ///
    /// @param seenAt when it was first seen as it is
    /// @param noticedAt when anything was first seen to differ
    record Pending(Announced seen, Instant seenAt, Instant noticedAt) {}

    private final JdbcClient jdbc;

    ToldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Public events that one registers for here, and that are not over.
    List<Long> watched(Instant now) {
        return jdbc.sql("""
                select t.event_id
                  from registration_terms t
                  join public_event e on e.document_id = t.event_id
                 where e.over_at > :now or e.over_at is null
                 order by t.event_id
                """)
                .param("now", MailingRows.at(now))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    Optional<Told> find(long event) {
        return read("select told, seen, seen_at, noticed_at from correspondence_told where event_id = :event", event);
    }

    Optional<Told> lock(long event) {
        return read(
                "select told, seen, seen_at, noticed_at from correspondence_told where event_id = :event for update",
                event);
    }

    private Optional<Told> read(String statement, long event) {
        return jdbc.sql(statement)
                .param("event", event)
                .query((row, _) -> new Told(Announced.read(row.getString("told")), pending(row)))
                .optional();
    }

    private static @Nullable Pending pending(ResultSet row) throws SQLException {
        var seen = row.getString("seen");
        return seen == null
                ? null
                : new Pending(
                        Announced.read(seen),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                        row.getObject("noticed_at", OffsetDateTime.class).toInstant());
    }

    void begin(long event, Announced announced) {
        jdbc.sql("""
                insert into correspondence_told (event_id, told)
                values (:event, cast(:told as jsonb))
                    on conflict do nothing
                """).param("event", event).param("told", announced.json()).update();
    }

    /// Nothing is pending any more.
    void tell(long event, Announced announced) {
        jdbc.sql("""
                update correspondence_told
                   set told = cast(:told as jsonb), seen = null, seen_at = null, noticed_at = null
                 where event_id = :event
                """).param("event", event).param("told", announced.json()).update();
    }

    void see(long event, Announced announced, Instant now) {
        jdbc.sql("""
                update correspondence_told
                   set seen = cast(:seen as jsonb), seen_at = :now, noticed_at = coalesce(noticed_at, :now)
                 where event_id = :event
                """)
                .param("event", event)
                .param("seen", announced.json())
                .param("now", MailingRows.at(now))
                .update();
    }
}
