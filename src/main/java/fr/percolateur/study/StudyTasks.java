package fr.percolateur.study;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was proposed or said of ideas, and that nobody read yet.
@Component
final class StudyTasks implements DeskTasks {

    private static final Duration PATIENCE = Duration.ofDays(3);

    private final JdbcClient jdbc;

    StudyTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Waiting(int count, @Nullable Instant oldest) {}

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        if (!Students.mayRead(viewer)) {
            return List.of();
        }
        var waiting = waiting();
        if (waiting.oldest() == null) {
            return List.of();
        }
        var due = waiting.oldest().plus(PATIENCE);
        return List.of(new Task(
                due.isBefore(now) ? Urgency.NOW : Urgency.SOON,
                say("study.task", waiting.count()),
                "",
                StudyController.ADDRESS,
                say("study.task.link"),
                due));
    }

    private Waiting waiting() {
        return jdbc.sql("""
                select count(*) as unread, min(at) as oldest
                  from (select proposed_at as at from idea where moderation = 'pending'
                         union all
                        select written_at from idea_comment where state = 'pending') waiting
                """)
                .query((row, _) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Waiting(row.getInt("unread"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }
}
