package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.registration.Status;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Registrations that wait for an organiser’s word, event by event.
@Component
final class PendingTasks implements DeskTasks {

    /// Who asked so long ago waits no longer.
    private static final Duration PATIENCE = Duration.ofDays(2);

    private final JdbcClient jdbc;

    PendingTasks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        return jdbc.sql("""
                select d.slug, e.title, e.starts_at, count(*) as people, min(coalesce(r.proven_at, r.created_at)) as since
                  from registration r
                  join event e on e.document_id = r.event_id
                  join document d on d.id = e.document_id
                 where r.status = 'pending'
                   and coalesce(e.over_at > :now, true)
                   and (:all or e.series = any(:series))
                 group by d.slug, e.title, e.starts_at
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("all", viewer.administers())
                .param("series", EventKeys.organised(viewer).toArray(String[]::new))
                .query((row, _) -> {
                    var starts = row.getObject("starts_at", OffsetDateTime.class);
                    var patient = row.getObject("since", OffsetDateTime.class)
                            .toInstant()
                            .plus(PATIENCE);
                    var due = starts != null && starts.toInstant().isBefore(patient) ? starts.toInstant() : patient;
                    return new Task(
                            due.isAfter(now) ? Urgency.SOON : Urgency.NOW,
                            say("roster.task", row.getInt("people")),
                            row.getString("title"),
                            RosterFilter.in(Status.PENDING).address(RosterPage.address(row.getString("slug"))),
                            say("roster.task.link"),
                            due);
                })
                .list();
    }
}
