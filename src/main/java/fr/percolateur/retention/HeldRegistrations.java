package fr.percolateur.retention;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.document.Moment;
import fr.percolateur.registration.Registrations;
import fr.percolateur.web.Holding;
import fr.percolateur.wording.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Registrations, as those see them who made them. To erase one is to give up its place; but who came stays on the
/// attendance sheet until that has served.
final class HeldRegistrations implements Holding {

    /// As long as the sheet of arrivals is kept.
    private static final Duration SHEET = Duration.ofDays(90);

    private static final RowMapper<Held> HELD = (row, _) -> Held.of(
            row.getString("title"),
            Fact.of(say("retention.held.status"), say("retention.held.status." + row.getString("status"))),
            Fact.of(say("retention.held.mode"), say("retention.held." + row.getString("mode"))),
            Fact.of(say("retention.held.given"), row.getString("given_name")),
            Fact.of(say("retention.held.family"), row.getString("family_name")),
            Fact.of(say("retention.held.email"), row.getString("email")),
            Fact.of(say("retention.held.position"), row.getString("position")),
            Fact.of(say("retention.held.organisation"), row.getString("organisation")),
            Fact.of(say("retention.held.companion"), row.getInt("places") > 1 ? say("retention.held.yes") : ""),
            Fact.of(say("retention.held.consents"), row.getString("agreed")),
            Fact.of(say("retention.held.created"), instant(row, "created_at")),
            Fact.of(say("retention.held.proven"), instant(row, "proven_at")),
            Fact.of(say("retention.held.changed"), instant(row, "changed_at")),
            Fact.of(say("retention.held.reason"), row.getString("reason")),
            Fact.of(say("retention.held.changes"), row.getString("changes")));

    private final JdbcClient jdbc;
    private final Registrations registrations;
    private final InstantSource clock;

    HeldRegistrations(JdbcClient jdbc, Registrations registrations, InstantSource clock) {
        this.jdbc = jdbc;
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return say("retention.held.registrations");
    }

    @Override
    public List<Held> of(String email) {
        return jdbc.sql("""
                select r.*, e.title, array_to_string(r.consents, ', ') as agreed,
                       (select string_agg(v.field || ' : ' || coalesce(v.before, '–') || ' → ' || coalesce(v.after, '–'),
                                          ' ; ' order by v.entry_id, v.field)
                          from audit_entry a
                          join audit_value v on v.entry_id = a.id
                         where a.subject = 'registration/' || r.id) as changes
                  from registration r
                  join event e on e.document_id = r.event_id
                 where r.email = :email
                 order by r.id desc
                """).param("email", email).query(HELD).list();
    }

    /// @param arrived when they were seen; null when nobody saw them
    private record Mine(long id, String title, @Nullable Instant arrived) {}

    @Override
    public Optional<String> erase(String email) {
        var sheet = new ArrayList<String>();
        for (var mine : of(email, clock.instant())) {
            if (mine.arrived() == null) {
                registrations.delete(mine.id());
                forgetChanges(mine.id());
            } else {
                strip(mine.id());
                var end = Dates.day(
                        mine.arrived().plus(SHEET).atZone(Moment.PARIS).toLocalDate());
                sheet.add(say("retention.held.sheet.line", mine.title(), end));
            }
        }
        return sheet.isEmpty()
                ? Optional.empty()
                : Optional.of(say("retention.held.sheet", String.join(say("retention.held.sheet.and"), sheet)));
    }

    private List<Mine> of(String email, Instant now) {
        return jdbc.sql("""
                select r.id, e.title, a.arrived_at
                  from registration r
                  join event e on e.document_id = r.event_id
                  left join checkin_arrival a
                    on a.registration_id = r.id
                   and a.arrived_at > :since
                 where r.email = :email
                 order by r.event_id
                """)
                .param("email", email)
                .param("since", now.minus(SHEET).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Mine(row.getLong("id"), row.getString("title"), instant(row, "arrived_at")))
                .list();
    }

    /// What organisers changed; that they did stays in the log.
    private void forgetChanges(long id) {
        jdbc.sql("""
                delete from audit_value
                 where entry_id in (select id from audit_entry where subject = 'registration/' || :id)
                """).param("id", id).update();
    }

    /// What no attendance sheet holds.
    private void strip(long id) {
        jdbc.sql("""
                update registration
                   set position = '', consents = '{}'
                 where id = :id
                """).param("id", id).update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
