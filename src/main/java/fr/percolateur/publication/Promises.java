package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.document.Moment;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import fr.percolateur.wording.Dates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the documents of events to come promise to tell before a day that is near, or over.
final class Promises implements DeskTasks {

    private static final Duration AHEAD = Duration.ofDays(7);

    private final JdbcClient jdbc;

    Promises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        var today = now.atZone(Moment.PARIS).toLocalDate();
        return jdbc.sql("""
                select e.slug, e.title, promise ->> 'what' as what, (promise ->> 'before')::date as before
                  from kept_event e
                 cross join jsonb_array_elements(coalesce(e.details -> 'coming', '[]')) promise
                 where (e.over_at > :now or e.over_at is null)
                   and (:all or e.series = any(:series))
                   and (promise ->> 'before')::date <= :soon
                 order by before, e.document_id
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("soon", now.plus(AHEAD).atZone(Moment.PARIS).toLocalDate())
                .param("all", viewer.administers())
                .param(
                        "series",
                        viewer.granted().stream()
                                .map(Grant::series)
                                .filter(viewer::writesFor)
                                .toArray(String[]::new))
                .query((row, _) -> task(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("what"),
                        row.getObject("before", LocalDate.class),
                        today))
                .list();
    }

    private static Task task(String slug, String title, String what, LocalDate before, LocalDate today) {
        var late = !today.isBefore(before);
        return new Task(
                late ? Urgency.NOW : Urgency.SOON,
                say(late ? "publication.coming-late" : "publication.coming", what, Dates.day(before)),
                title,
                "/atelier/evenements/" + slug + "/publication",
                say("publication.to-gate"),
                before.atStartOfDay(Moment.PARIS).toInstant());
    }
}
