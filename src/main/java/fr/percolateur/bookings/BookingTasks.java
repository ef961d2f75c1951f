package fr.percolateur.bookings;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Services that are promised or booked, and not confirmed two weeks before the event.
@Component
final class BookingTasks implements DeskTasks {

    private static final Duration BEFORE = Duration.ofDays(14);
    private static final Duration LAST_CALL = Duration.ofDays(7);

    private final JdbcClient jdbc;

    BookingTasks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        return jdbc.sql("""
                select d.slug, e.title, e.starts_at, count(*) as services
                  from event e
                  join document d on d.id = e.document_id
                 cross join lateral jsonb_array_elements(e.details -> 'services') service
                 where e.starts_at > :now
                   and e.starts_at <= :soon
                   and e.status = 'maintained'
                   and d.visible
                   and not d.gone
                   and service ->> 'state' <> 'CONFIRMED'
                   and (:all or e.series = any(:series))
                 group by d.slug, e.title, e.starts_at
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("soon", now.plus(BEFORE).atOffset(ZoneOffset.UTC))
                .param("all", viewer.administers())
                .param("series", EventKeys.organised(viewer).toArray(String[]::new))
                .query((row, _) -> {
                    var starts =
                            row.getObject("starts_at", OffsetDateTime.class).toInstant();
                    return new Task(
                            starts.isBefore(now.plus(LAST_CALL)) ? Urgency.NOW : Urgency.SOON,
                            say("bookings.task", row.getInt("services")),
                            row.getString("title"),
                            BookingsPage.address(row.getString("slug")),
                            say("bookings.task.link"),
                            starts);
                })
                .list();
    }
}
