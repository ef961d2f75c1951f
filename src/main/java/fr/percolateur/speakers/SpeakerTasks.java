package fr.percolateur.speakers;

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
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Speakers who have not answered, those who declined and are still on the list, and what they changed since.
@Component
final class SpeakerTasks implements DeskTasks {

    /// Who was asked so long ago is asked again.
    private static final Duration PATIENCE = Duration.ofDays(7);

    /// So near, whoever has not answered is missed.
    private static final Duration NEAR = Duration.ofDays(14);

    private final JdbcClient jdbc;

    SpeakerTasks(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private record Waiting(
            String slug,
            String title,
            @Nullable Instant starts,
            int awaited,
            @Nullable Instant asked,
            int declined,
            int changed) {}

    @Override
    public List<Task> of(Viewer.SignedIn viewer, Instant now) {
        return jdbc
                .sql("""
                select d.slug, e.title, e.starts_at,
                       count(*) filter (where h.state = 'invited') as awaited,
                       min(coalesce(h.reminded_at, h.invited_at)) filter (where h.state = 'invited') as asked,
                       count(*) filter (where h.state = 'declined') as declined,
                       count(*) filter (where c.speaker_id is not null) as changed
                  from speech h
                  left join (select distinct document_id, speaker_id from speech_change where seen_at is null) c
                         using (document_id, speaker_id)
                  join event e on e.document_id = h.document_id
                  join document d on d.id = e.document_id
                 where (h.state in ('invited', 'declined') or c.speaker_id is not null)
                   and not d.gone
                   and coalesce(e.over_at > :now, true)
                   and (:all or e.series = any(:series))
                 group by d.slug, e.title, e.starts_at
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("all", viewer.administers())
                .param("series", EventKeys.organised(viewer).toArray(String[]::new))
                .query((row, _) -> {
                    var starts = row.getObject("starts_at", OffsetDateTime.class);
                    var asked = row.getObject("asked", OffsetDateTime.class);
                    return new Waiting(
                            row.getString("slug"),
                            row.getString("title"),
                            starts == null ? null : starts.toInstant(),
                            row.getInt("awaited"),
                            asked == null ? null : asked.toInstant(),
                            row.getInt("declined"),
                            row.getInt("changed"));
                })
                .list()
                .stream()
                .flatMap(waiting -> Stream.of(awaited(waiting, now), declined(waiting), changed(waiting))
                        .flatMap(tasks -> tasks))
                .toList();
    }

    private static Stream<Task> awaited(Waiting waiting, Instant now) {
        var asked = waiting.asked();
        if (waiting.awaited() == 0 || asked == null) {
            return Stream.of();
        }
        var starts = waiting.starts();
        var late = asked.plus(PATIENCE).isBefore(now) || starts != null && starts.isBefore(now.plus(NEAR));
        return Stream.of(new Task(
                late ? Urgency.NOW : Urgency.LATER,
                say("speakers.task.awaited", waiting.awaited()),
                waiting.title(),
                SpeakersPage.address(waiting.slug()),
                say("speakers.task.awaited.link"),
                asked.plus(PATIENCE)));
    }

    private static Stream<Task> declined(Waiting waiting) {
        return waiting.declined() == 0
                ? Stream.of()
                : Stream.of(new Task(
                        Urgency.SOON,
                        say("speakers.task.declined", waiting.declined()),
                        waiting.title(),
                        SpeakersPage.address(waiting.slug()),
                        say("speakers.task.declined.link"),
                        waiting.starts()));
    }

    private static Stream<Task> changed(Waiting waiting) {
        return waiting.changed() == 0
                ? Stream.of()
                : Stream.of(new Task(
                        Urgency.SOON,
                        say("speakers.task.changed", waiting.changed()),
                        waiting.title(),
                        SpeakersPage.address(waiting.slug()),
                        say("speakers.task.changed.link"),
                        waiting.starts()));
    }
}
