package fr.percolateur.quotations;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.viewer.Viewer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Quotations of which nobody says anything, once no letter asks any more.
@Component
final class QuotationTasks implements DeskTasks {

    private final JdbcClient jdbc;

    QuotationTasks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        return jdbc.sql("""
                select d.slug, e.title, count(*) as silent
                  from quotation q
                  join event e on e.document_id = q.event_id
                  join document d on d.id = q.event_id
                 where q.state = 'asked'
                   and q.reminders >= :most
                   and q.reminded_at <= :before
                   and not d.gone
                   and (:all or e.series = any(:series))
                 group by d.slug, e.title
                 order by d.slug
                """)
                .param("most", QuotationReminders.MOST)
                .param("before", now.minus(QuotationReminders.PATIENCE).atOffset(ZoneOffset.UTC))
                .param("all", viewer.administers())
                .param("series", EventKeys.organised(viewer).toArray(String[]::new))
                .query((row, _) -> new Task(
                        Urgency.LATER,
                        say("quotations.task", row.getInt("silent")),
                        row.getString("title"),
                        QuotationsPage.address(row.getString("slug")),
                        say("quotations.task.link"),
                        null))
                .list();
    }
}
