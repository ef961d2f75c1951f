package fr.percolateur.findings;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DeskTasks;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.desk.EventTools;
import fr.percolateur.desk.Task;
import fr.percolateur.desk.Task.Urgency;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Grant;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Events that are not over and have errors: a draft waits, what visitors read does not.
final class FindingTasks implements DeskTasks {

    private static final Duration NEAR = Duration.ofDays(14);

    private final FindingCounts counts;
    private final EventTools tools;
    private final JdbcClient jdbc;

    FindingTasks(FindingCounts counts, EventTools tools, JdbcClient jdbc) {
        this.counts = counts;
        this.tools = tools;
        this.jdbc = jdbc;
    }

    private record Wrong(
            long id,
            String slug,
            String title,
            @Nullable String series,
            String standing,
            @Nullable Instant startsAt) {}

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        var mine = viewer.granted().stream()
                .map(Grant::series)
                .filter(series -> !series.isEmpty() && viewer.writesFor(series))
                .toArray(String[]::new);
        if (mine.length == 0 && !viewer.administers()) {
            return List.of();
        }
        return jdbc
                .sql("""
                select id, slug, title, series, standing, starts_at
                  from desk_document(:now)
                 where kind = 'EVENT'
                   and standing in ('draft', 'scheduled', 'published', 'postponed')
                   and id = any(:wrong)
                   and (:all or series = any(:mine))
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wrong", counts.errors().keySet().toArray(Long[]::new))
                .param("all", viewer.administers())
                .param("mine", mine)
                .query((row, _) -> new Wrong(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("series"),
                        row.getString("standing"),
                        Optional.ofNullable(row.getObject("starts_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .list()
                .stream()
                .flatMap(wrong -> task(wrong, viewer, now).stream())
                .toList();
    }

    /// Empty for who has no page to mend it on.
    private Optional<Task> task(Wrong wrong, Viewer viewer, Instant now) {
        return tools.of(viewer, wrong.series()).stream()
                .filter(tool -> tool.step() == Step.PREPARE)
                .findFirst()
                .map(tool -> task(wrong, tool, now));
    }

    private Task task(Wrong wrong, EventTool tool, Instant now) {
        var draft = wrong.standing().equals("draft");
        var starts = wrong.startsAt();
        var near = starts != null && starts.minus(NEAR).isBefore(now);
        return new Task(
                draft && !near ? Urgency.LATER : Urgency.SOON,
                say(
                        draft ? "findings.task.draft" : "findings.task",
                        counts.errors().getOrDefault(wrong.id(), 0L)),
                wrong.title(),
                tool.address().apply(wrong.slug()),
                say("findings.task.link"),
                draft ? starts : null);
    }
}
