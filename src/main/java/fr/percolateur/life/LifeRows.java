package fr.percolateur.life;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What other modules wrote down of an event’s life.
final class LifeRows {

    private final JdbcClient jdbc;

    LifeRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// From when to when one registers, and how many did.
    ///
    /// @param firstAt when the first person proved their address
    /// @param lineSince when the first of those who wait now joined the line
    record Opening(
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            Optional<Instant> firstAt,
            Optional<Instant> lineSince,
            int confirmed,
            int waiting) {}

    /// Empty for an event for which one does not register here.
    Optional<Opening> opening(long event) {
        return jdbc.sql("""
                select t.opens_at, t.closes_at,
                       min(r.proven_at) as first_at,
                       min(r.created_at) filter (where r.line is not null and r.kept_until is null) as line_since,
                       count(*) filter (where r.status = 'confirmed') as confirmed,
                       count(*) filter (where r.line is not null and r.kept_until is null) as waiting
                  from registration_terms t
                  left join registration r on r.event_id = t.event_id
                 where t.event_id = :event
                 group by t.event_id
                """)
                .param("event", event)
                .query((row, _) -> new Opening(
                        instant(row, "opens_at"),
                        instant(row, "closes_at"),
                        Optional.ofNullable(instant(row, "first_at")),
                        Optional.ofNullable(instant(row, "line_since")),
                        row.getInt("confirmed"),
                        row.getInt("waiting")))
                .optional();
    }

    /// A letter to many: when it left, or will.
    ///
    /// @param occasion as `correspondence_mailing.occasion` writes it
    record Letter(String occasion, Instant at, boolean done, int letters) {}

    /// Without those whose hour had passed before anybody knew of them.
    List<Letter> letters(long event) {
        return jdbc.sql("""
                select m.occasion, m.due_at, m.done_at, count(l.registration_id) as letters
                  from correspondence_mailing m
                  left join correspondence_letter l on l.mailing_id = m.id
                 where m.event_id = :event
                 group by m.id
                having m.done_at is null or count(l.registration_id) > 0
                 order by m.due_at
                """)
                .param("event", event)
                .query((row, _) -> new Letter(
                        row.getString("occasion"),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        row.getObject("done_at") != null,
                        row.getInt("letters")))
                .list();
    }

    /// What a speaker changed once they had accepted: when last, how much, and whether whoever organises saw all of it.
    record Changed(Instant at, int things, boolean seen) {}

    /// One for each speaker who did.
    List<Changed> changed(long event) {
        return jdbc.sql("""
                select max(changed_at) as at, count(*) as things, bool_and(seen_at is not null) as seen
                  from speech_change
                 where document_id = :event
                 group by speaker_id
                """)
                .param("event", event)
                .query((row, _) -> new Changed(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("things"),
                        row.getBoolean("seen")))
                .list();
    }

    record Arrivals(Instant firstAt, int people) {}

    /// Empty as long as nobody came.
    Optional<Arrivals> arrivals(long event) {
        return jdbc.sql("""
                select min(arrived_at) as first_at, count(*) as people
                  from checkin_arrival
                 where event_id = :event
                having count(*) > 0
                """)
                .param("event", event)
                .query((row, _) -> new Arrivals(
                        row.getObject("first_at", OffsetDateTime.class).toInstant(), row.getInt("people")))
                .optional();
    }

    /// Articles that lead to the event and are later than it.
    List<Milestone> recaps(Event event) {
        return jdbc.sql("""
                select a.title, a.slug, a.dated
                  from public_article a
                  join document d on d.id = a.document_id
                  join event e on e.document_id = :event
                 where a.dated > e.day
                   and d.links @> cast(:addresses as text[])
                 order by a.dated
                """)
                .param("event", event.id())
                .param("addresses", new String[] {event.address()})
                .query((row, _) -> Milestone.of(
                                row.getObject("dated", LocalDate.class)
                                        .atTime(9, 0)
                                        .atZone(Moment.PARIS)
                                        .toInstant(),
                                say("life.recap"))
                        .with(row.getString("title"))
                        .at("/actualites/" + row.getString("slug") + "/"))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
