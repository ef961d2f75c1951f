package fr.percolateur.replay;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The replays of events: prepared, published, withdrawn, and gone after their last day.
public final class Replays {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Recordings recordings;
    private final ReplayEntries entries;
    private final AuditLog log;
    private final InstantSource clock;
    private final ReplayRows rows;
    private final Consents consents;
    private final ReplayTexts texts;

    public Replays(
            DataSource dataSource, Recordings recordings, ReplayEntries entries, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.recordings = recordings;
        this.entries = entries;
        this.log = log;
        this.clock = clock;
        this.consents = new Consents(jdbc);
        this.rows = new ReplayRows(jdbc, recordings, consents, clock);
        this.texts = new ReplayTexts(dataSource, rows, entries, log);
    }

    /// Of an event; an empty draft where nobody prepared any.
    Replay of(Event event) {
        return rows.of(event);
    }

    /// What is said in them.
    public ReplayTexts texts() {
        return texts;
    }

    /// What visitors may see of it.
    Optional<Replay> shown(Event event) {
        return isPublic(event.id()) ? rows.find(event) : Optional.empty();
    }

    public boolean isPublic(long event) {
        return jdbc.sql("select exists (select from public_replay where event_id = :event)")
                .param("event", event)
                .query(Boolean.class)
                .single();
    }

    public void begin(Event event) {
        transaction.executeWithoutResult(_ -> rows.hold(event));
    }

    void settle(Event event, @Nullable String link, @Nullable Instant begunAt, LocalDate until, UUID organiser) {
        transaction.executeWithoutResult(_ -> {
            rows.hold(event);
            jdbc.sql("""
                    update replay
                       set link = :link, begun_at = :begun, shown_until = :until,
                           state = case state when 'expired' then 'draft' else state end
                     where event_id = :event
                    """)
                    .param("event", event.id())
                    .param("link", link)
                    .param("begun", begunAt == null ? null : ReplayRows.at(begunAt))
                    .param("until", until)
                    .update();
            log.add(AuditAct.by(organiser, "replay.settled", "event/" + event.id())
                    .on("until", null, until.toString()));
        });
    }

    /// An event that may be seen again.
    record Listed(String slug, String title) {}

    /// All that visitors may see, the last meeting first.
    List<Listed> all() {
        return jdbc.sql("""
                select slug, title
                  from public_replay
                 order by day desc nulls last, event_id desc
                """)
                .query((row, _) -> new Listed(row.getString("slug"), row.getString("title")))
                .list();
    }

    /// Lets everyone see it, once nothing stands against it.
    ///
    /// @return what stands against it; empty once it is public
    public List<Obstacle> publish(Event event, UUID organiser) {
        return publish(event, "", organiser);
    }

    /// @param reason what became of what those who refuse say in it; it is noted once they are the last obstacle. Empty
    ///     for none
    List<Obstacle> publish(Event event, String reason, UUID organiser) {
        return transaction.execute(_ -> {
            rows.hold(event);
            var obstacles = Obstacle.of(event, of(event), clock.instant());
            if (!reason.isEmpty() && Obstacle.isOnlyConsent(obstacles)) {
                var refusing = String.join(", ", consents.refusing(event.id()));
                consents.note(event.id(), reason, clock.instant());
                log.add(AuditAct.by(organiser, "replay.cut", "event/" + event.id())
                        .on("speakers", null, refusing)
                        .on("reason", null, reason));
                obstacles = List.of();
            }
            if (obstacles.isEmpty()) {
                show(event, organiser);
            }
            return obstacles;
        });
    }

    private void show(Event event, UUID organiser) {
        jdbc.sql("""
                update replay
                   set state = 'published', published_at = coalesce(published_at, :now)
                 where event_id = :event
                """)
                .param("event", event.id())
                .param("now", ReplayRows.at(clock.instant()))
                .update();
        log.add(AuditAct.by(organiser, "replay.published", "event/" + event.id()));
        entries.write(event.id());
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
            rows.hold(event);
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
                erase("delete from replay_cut where event_id = :event", event);
                log.add(AuditAct.by(null, "replay.expired", "event/" + event));
                entries.write(event);
            }
            return ended.size();
        });
    }

    private void erase(String statement, long event) {
        jdbc.sql(statement).param("event", event).update();
    }
}
