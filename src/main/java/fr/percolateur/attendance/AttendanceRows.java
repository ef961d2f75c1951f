package fr.percolateur.attendance;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who is on the list of an event, by family name, but for those whose address nobody proved. What someone needs to
/// take part is not here: only the accessibility
/// referent reads that.
final class AttendanceRows {

    private final JdbcClient jdbc;

    AttendanceRows(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /// @param event id of its document
    List<Attendant> of(long event) {
        var answers = answers(event);
        return jdbc.sql("""
                select r.id, r.given_name, r.family_name, r.email, r.position, r.organisation,
                       coalesce(a.mode, r.seat, r.mode) as mode, r.status, r.places, r.created_at, a.arrived_at,
                       coalesce(a.received_at > e.over_at + interval '7 days', false) as late
                  from registration r
                  join event e on e.document_id = r.event_id
                  left join checkin_arrival a on a.registration_id = r.id
                 where r.event_id = :event
                   and r.status not in ('held', 'expired')
                union all
                select null, '', name, '', '', organisation, mode, null, 1, null, arrived_at, false
                  from checkin_arrival
                 where event_id = :event
                   and registration_id is null
                 order by 3, 2
                """)
                .param("event", event)
                .query((row, _) -> {
                    var status = row.getString("status");
                    return new Attendant(
                            row.getString("given_name"),
                            row.getString("family_name"),
                            row.getString("email"),
                            row.getString("position"),
                            row.getString("organisation"),
                            Mode.ofColumn(row.getString("mode")),
                            status == null ? null : Status.valueOf(status.toUpperCase(Locale.ROOT)),
                            row.getInt("places") > 1,
                            instant(row, "created_at"),
                            instant(row, "arrived_at"),
                            row.getBoolean("late"),
                            answers.getOrDefault(row.getLong("id"), Map.of()));
                })
                .list();
    }

    /// By registration, then by question.
    private Map<Long, Map<String, String>> answers(long event) {
        var answers = new HashMap<Long, Map<String, String>>();
        jdbc.sql("""
                select a.registration_id, a.question_id, a.answer
                  from registration_answer a
                  join registration r on r.id = a.registration_id
                 where r.event_id = :event
                """).param("event", event).query(row -> {
            answers.computeIfAbsent(row.getLong("registration_id"), _ -> new HashMap<>())
                    .put(row.getString("question_id"), row.getString("answer"));
        });
        return answers;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
