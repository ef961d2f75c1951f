package fr.percolateur.replay;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import fr.percolateur.transcript.Cue;
import fr.percolateur.transcript.Passage;
import fr.percolateur.transcript.Transcript;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The replays of events: prepared, published, withdrawn, and gone after their last day.
public final class Replays {

    /// How long one is shown when nobody says.
    private static final int YEARS = 1;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Recordings recordings;
    private final ReplayEntries entries;
    private final AuditLog log;
    private final InstantSource clock;

    public Replays(
            DataSource dataSource, Recordings recordings, ReplayEntries entries, AuditLog log, InstantSource clock) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.recordings = recordings;
        this.entries = entries;
        this.log = log;
        this.clock = clock;
    }

    /// Of an event; an empty draft where nobody prepared any.
    Replay of(Event event) {
        return find(event.id())
                .orElseGet(() -> new Replay(
                        event.id(),
                        Replay.State.DRAFT,
                        null,
                        null,
                        untilAtFirst(event),
                        List.of(),
                        0,
                        0,
                        refusing(event.id())));
    }

    /// What visitors may see of it.
    Optional<Replay> shown(Event event) {
        return isPublic(event.id()) ? find(event.id()) : Optional.empty();
    }

    public boolean isPublic(long event) {
        return jdbc.sql("select exists (select from public_replay where event_id = :event)")
                .param("event", event)
                .query(Boolean.class)
                .single();
    }

    private Optional<Replay> find(long event) {
        return jdbc.sql("""
                select r.*,
                       (select count(*) from replay_cue c where c.event_id = r.event_id) as cues,
                       (select count(*) from replay_passage p where p.event_id = r.event_id) as passages
                  from replay r
                 where r.event_id = :event
                """)
                .param("event", event)
                .query((row, _) -> new Replay(
                        event,
                        Replay.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getString("link"),
                        instant(row.getObject("begun_at", OffsetDateTime.class)),
                        row.getObject("shown_until", LocalDate.class),
                        recordings.of(event),
                        row.getInt("cues"),
                        row.getInt("passages"),
                        refusing(event)))
                .optional();
    }

    private List<String> refusing(long event) {
        return jdbc.sql("select name from replay_refusal where event_id = :event order by name")
                .param("event", event)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private LocalDate untilAtFirst(Event event) {
        var day = event.startsAt() == null ? clock.instant() : event.startsAt();
        var today = clock.instant().atZone(Moment.PARIS).toLocalDate();
        var first = day.atZone(Moment.PARIS).toLocalDate().plusYears(YEARS);
        return first.isAfter(today) ? first : today.plusYears(YEARS);
    }

    /// Begins it when nobody did, and holds it until the transaction ends.
    private void hold(Event event) {
        jdbc.sql("""
                insert into replay (event_id, shown_until)
                values (:event, :until)
                    on conflict (event_id) do nothing
                """)
                .param("event", event.id())
                .param("until", untilAtFirst(event))
                .update();
        jdbc.sql("select state from replay where event_id = :event for update")
                .param("event", event.id())
                .query((row, _) -> row.getString(1))
                .single();
    }

    public void begin(Event event) {
        transaction.executeWithoutResult(_ -> hold(event));
    }

    void settle(Event event, @Nullable String link, @Nullable Instant begunAt, LocalDate until, UUID organiser) {
        transaction.executeWithoutResult(_ -> {
            hold(event);
            jdbc.sql("""
                    update replay
                       set link = :link, begun_at = :begun, shown_until = :until,
                           state = case state when 'expired' then 'draft' else state end
                     where event_id = :event
                    """)
                    .param("event", event.id())
                    .param("link", link)
                    .param("begun", begunAt == null ? null : at(begunAt))
                    .param("until", until)
                    .update();
            log.add(AuditAct.by(organiser, "replay.settled", "event/" + event.id())
                    .on("until", null, until.toString()));
        });
    }

    /// Puts these captions in the place of those that were there. The transcript stays as it was.
    public void caption(Event event, List<Cue> cues, UUID organiser) {
        transaction.executeWithoutResult(_ -> {
            hold(event);
            jdbc.sql("delete from replay_cue where event_id = :event")
                    .param("event", event.id())
                    .update();
            batches.batchUpdate(
                    "insert into replay_cue (event_id, rank, starts, ends, speaker, text) values (?, ?, ?, ?, ?, ?)",
                    ranks(cues),
                    1000,
                    (row, rank) -> {
                        var cue = cues.get(rank);
                        row.setLong(1, event.id());
                        row.setInt(2, rank);
                        row.setInt(3, cue.start());
                        row.setInt(4, cue.end());
                        row.setString(5, cue.speaker());
                        row.setString(6, cue.text());
                    });
            log.add(AuditAct.by(organiser, "replay.captioned", "event/" + event.id())
                    .on("cues", null, String.valueOf(cues.size())));
        });
    }

    /// Puts this transcript in the place of the one that was there.
    void transcribe(Event event, List<Passage> passages, UUID organiser) {
        transaction.executeWithoutResult(_ -> {
            hold(event);
            jdbc.sql("delete from replay_passage where event_id = :event")
                    .param("event", event.id())
                    .update();
            batches.batchUpdate(
                    "insert into replay_passage (event_id, rank, second, speaker, text) values (?, ?, ?, ?, ?)",
                    ranks(passages),
                    1000,
                    (row, rank) -> {
                        var passage = passages.get(rank);
                        row.setLong(1, event.id());
                        row.setInt(2, rank);
                        row.setObject(3, passage.second());
                        row.setString(4, passage.speaker());
                        row.setString(5, passage.text());
                    });
            log.add(AuditAct.by(organiser, "replay.transcribed", "event/" + event.id())
                    .on("passages", null, String.valueOf(passages.size())));
            entries.write(event.id());
        });
    }

    private static List<Integer> ranks(List<?> all) {
        return IntStream.range(0, all.size()).boxed().toList();
    }

    /// The transcript that the captions make.
    ///
    /// @return whether there are any
    public boolean transcribeCaptions(Event event, UUID organiser) {
        var cues = cues(event.id());
        if (!cues.isEmpty()) {
            transcribe(event, Transcript.of(cues), organiser);
        }
        return !cues.isEmpty();
    }

    List<Cue> cues(long event) {
        return jdbc.sql("select * from replay_cue where event_id = :event order by rank")
                .param("event", event)
                .query((row, _) -> new Cue(
                        row.getInt("starts"), row.getInt("ends"), row.getString("speaker"), row.getString("text")))
                .list();
    }

    List<Passage> passages(long event) {
        return jdbc.sql("select * from replay_passage where event_id = :event order by rank")
                .param("event", event)
                .query((row, _) -> new Passage(
                        row.getObject("second", Integer.class), row.getString("speaker"), row.getString("text")))
                .list();
    }

    /// The one that is said at this moment, or the first.
    Optional<Passage> passage(long event, int second) {
        var passages = passages(event);
        return passages.stream()
                .filter(passage -> passage.second() != null && passage.second() <= second)
                .reduce((_, later) -> later)
                .or(() -> passages.stream().findFirst());
    }

    /// Lets everyone see it, once nothing stands against it.
    ///
    /// @return what stands against it; empty once it is public
    public List<Obstacle> publish(Event event, UUID organiser) {
        return transaction.execute(_ -> {
            hold(event);
            var obstacles = Obstacle.of(event, of(event), clock.instant());
            if (obstacles.isEmpty()) {
                jdbc.sql("""
                        update replay
                           set state = 'published', published_at = coalesce(published_at, :now)
                         where event_id = :event
                        """)
                        .param("event", event.id())
                        .param("now", at(clock.instant()))
                        .update();
                log.add(AuditAct.by(organiser, "replay.published", "event/" + event.id()));
                entries.write(event.id());
            }
            return obstacles;
        });
    }

    void withdraw(Event event, UUID organiser) {
        transaction.executeWithoutResult(_ -> {
            var withdrawn = jdbc.sql("""
                    update replay
                       set state = 'draft'
                     where event_id = :event
                       and state = 'published'
                    """).param("event", event.id()).update();
            if (withdrawn > 0) {
                log.add(AuditAct.by(organiser, "replay.withdrawn", "event/" + event.id()));
                entries.write(event.id());
            }
        });
    }

    /// Takes a recording away. One that is shown stays until it is withdrawn.
    ///
    /// @return whether nothing kept it
    boolean remove(Event event, Recording.Role role, UUID organiser) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            hold(event);
            if (role != Recording.Role.SIGN && of(event).state() == Replay.State.PUBLISHED) {
                return false;
            }
            if (recordings.remove(event.id(), role)) {
                log.add(AuditAct.by(organiser, "replay.erased", "event/" + event.id())
                        .on(role.word(), role.word(), null));
            }
            return true;
        }));
    }

    /// Erases all of those whose last day is past: recordings, captions, transcripts.
    ///
    /// @return how many
    int expire(Instant now) {
        var today = now.atZone(Moment.PARIS).toLocalDate();
        return transaction.execute(_ -> {
            var ended = jdbc.sql("""
                    update replay
                       set state = 'expired', link = null
                     where state <> 'expired'
                       and shown_until < :today
                    returning event_id
                    """)
                    .param("today", today)
                    .query((row, _) -> row.getLong(1))
                    .list();
            for (var event : ended) {
                erase("delete from replay_recording where event_id = :event", event);
                erase("delete from replay_cue where event_id = :event", event);
                erase("delete from replay_passage where event_id = :event", event);
                log.add(AuditAct.by(null, "replay.expired", "event/" + event));
                entries.write(event);
            }
            return ended.size();
        });
    }

    private void erase(String statement, long event) {
        jdbc.sql(statement).param("event", event).update();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
