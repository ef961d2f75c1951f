package fr.percolateur.saving;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Proposals that wait for whoever publishes, and the answers that wait for those who proposed.
final class ProposalTasks implements DeskTasks {

    private final JdbcClient jdbc;

    ProposalTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        return jdbc.sql("""
                select d.kind, d.slug, d.title, c.proposed, c.declined_word,
                       coalesce(nullif(concat_ws(' ', nullif(a.given_name, ''), nullif(a.family_name, '')), ''),
                                a.email) as name
                  from working_copy c
                  join desk_document(:now) d on d.id = c.document_id
                  left join agent a on a.id = case when c.proposed then c.author else c.declined_by end
                 where c.proposed and c.author <> :viewer and (:all or d.series = any(:mine))
                    or c.declined_at is not null and c.author = :viewer
                 order by c.typed_at
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("viewer", viewer.id())
                .param("all", viewer.administers())
                .param(
                        "mine",
                        viewer.granted().stream()
                                .map(Grant::series)
                                .filter(series -> !series.isEmpty() && viewer.organises(series))
                                .toArray(String[]::new))
                .query(ProposalTasks::task)
                .list();
    }

    private static Task task(ResultSet row, int rank) throws SQLException {
        var proposed = row.getBoolean("proposed");
        var name = Objects.requireNonNullElse(row.getString("name"), say("saving.nobody"));
        return new Task(
                Urgency.SOON,
                proposed
                        ? say("saving.task.proposed", name)
                        : say("saving.task.declined", name, row.getString("declined_word")),
                row.getString("title"),
                Shelf.of(Kind.valueOf(row.getString("kind"))).writing(row.getString("slug")),
                say(proposed ? "saving.task.proposed.link" : "saving.task.declined.link"),
                null);
    }
}
