package fr.percolateur.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of the table `correspondence_mailing`.
final class MailingRows {

    private final JdbcClient jdbc;

    MailingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Foresees a letter, or puts it to another hour as long as it did not leave. One whose hour had passed before
    /// anybody knew of it is done: an event that is announced late has fewer reminders.
    void plan(long event, Occasion occasion, String name, Due due, Instant now) {
        jdbc.sql("""
                insert into correspondence_mailing (event_id, occasion, name, known_by, due_at, expires_at, done_at)
                select :event, :occasion, :name, :due, :due, :until, case when :due < :now then :now end
                 where not exists (select
                                     from correspondence_mailing
                                    where event_id = :event
                                      and occasion = :occasion
                                      and name = :name
                                      and (done_at is not null or due_at = :due))
                    on conflict (event_id, occasion, name) do update
                   set known_by = excluded.known_by, due_at = excluded.due_at, expires_at = excluded.expires_at
                 where correspondence_mailing.done_at is null
                """)
                .param("event", event)
                .param("occasion", occasion.word())
                .param("name", name)
                .param("due", at(due.at()))
                .param("until", at(due.until()))
                .param("now", at(now))
                .update();
    }

    /// @return whether it is new
    boolean post(
            long event,
            Occasion occasion,
            String name,
            Instant knownBy,
            Due due,
            String content,
            @Nullable UUID author) {
        return jdbc.sql("""
                insert into correspondence_mailing
                       (event_id, occasion, name, known_by, due_at, expires_at, content, author)
                values (:event, :occasion, :name, :knownBy, :due, :until, cast(:content as jsonb), :author)
                    on conflict (event_id, occasion, name) do nothing
                """)
                        .param("event", event)
                        .param("occasion", occasion.word())
                        .param("name", name)
                        .param("knownBy", at(knownBy))
                        .param("due", at(due.at()))
                        .param("until", at(due.until()))
                        .param("content", content)
                        .param("author", author)
                        .update()
                > 0;
    }

    /// Those whose hour has come, the first due first.
    List<Mailing> due(Instant now) {
        return jdbc.sql("""
                select id, event_id, occasion, name, known_by, expires_at, content
                  from correspondence_mailing
                 where done_at is null
                   and due_at <= :now
                 order by due_at, id
                """)
                .param("now", at(now))
                .query((row, _) -> mailing(row))
                .list();
    }

    private static Mailing mailing(ResultSet row) throws SQLException {
        return new Mailing(
                row.getLong("id"),
                row.getLong("event_id"),
                Occasion.ofWord(row.getString("occasion")),
                row.getString("name"),
                row.getObject("known_by", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getString("content"));
    }

    void close(Mailing mailing, Instant now) {
        jdbc.sql("""
                update correspondence_mailing
                   set done_at = :now
                 where id = :id
                   and done_at is null
                """).param("id", mailing.id()).param("now", at(now)).update();
    }

    /// What left, and what is about to, the latest first.
    List<Messages.Sent> history(long event) {
        return jdbc.sql("""
                select m.occasion, m.due_at, m.done_at, m.content,
                       (select count(*) from correspondence_letter l where l.mailing_id = m.id) as letters
                  from correspondence_mailing m
                 where m.event_id = :event
                   and (m.occasion = 'message'
                    or exists (select from correspondence_letter l where l.mailing_id = m.id))
                 order by m.due_at desc, m.id desc
                """)
                .param("event", event)
                .query((row, _) -> {
                    var occasion = Occasion.ofWord(row.getString("occasion"));
                    return new Messages.Sent(
                            occasion,
                            row.getObject("due_at", OffsetDateTime.class).toInstant(),
                            row.getObject("done_at") != null,
                            row.getInt("letters"),
                            occasion == Occasion.MESSAGE ? Message.read(row.getString("content")) : null);
                })
                .list();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
