package fr.percolateur.needs;

import fr.percolateur.terms.Mode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The needs of people who take part, or may yet.
final class Needs {

    private final JdbcClient jdbc;

    Needs(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// @param startsAt null without a date
    record Meeting(
            long event, String slug, String title, @Nullable Instant startsAt) {}

    /// Of events that are not over, the next first; each person once, in the order of their names.
    Map<Meeting, List<Need>> toMeet(Instant now) {
        record Row(Meeting meeting, Need need) {}
        var byMeeting = new LinkedHashMap<Meeting, List<Need>>();
        jdbc.sql("""
                select e.document_id, e.slug, e.title, e.starts_at,
                       r.given_name, r.family_name, r.email, coalesce(r.seat, r.mode) as mode,
                       r.status = 'confirmed' as settled, r.places = 2 as accompanied, n.needs
                  from registration_needs n
                  join registration r on r.id = n.registration_id
                  join public_event e on e.document_id = r.event_id
                 where r.status in ('held', 'pending', 'confirmed', 'waiting', 'offered')
                   and (e.over_at is null or e.over_at > :now)
                 order by e.starts_at nulls last, e.document_id, r.family_name, r.given_name, r.id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> {
                    var starts = row.getObject("starts_at", OffsetDateTime.class);
                    return new Row(
                            new Meeting(
                                    row.getLong("document_id"),
                                    row.getString("slug"),
                                    row.getString("title"),
                                    starts == null ? null : starts.toInstant()),
                            new Need(
                                    row.getString("given_name") + " " + row.getString("family_name"),
                                    row.getString("email"),
                                    Mode.ofColumn(Objects.requireNonNull(row.getString("mode"))),
                                    row.getBoolean("settled"),
                                    row.getBoolean("accompanied"),
                                    row.getString("needs")));
                })
                .list()
                .forEach(row -> byMeeting
                        .computeIfAbsent(row.meeting(), _ -> new ArrayList<>())
                        .add(row.need()));
        return byMeeting;
    }
}
