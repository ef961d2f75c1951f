package fr.percolateur.replay;

import fr.percolateur.document.Moment;
import fr.percolateur.event.Event;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Replays as they are kept, one for an event.
final class ReplayRows {

    /// How long one is shown when nobody says.
    private static final int YEARS = 1;

    private final JdbcClient jdbc;
    private final Recordings recordings;
    private final Consents consents;
    private final InstantSource clock;

    ReplayRows(JdbcClient jdbc, Recordings recordings, Consents consents, InstantSource clock) {
        this.jdbc = jdbc;
        this.recordings = recordings;
        this.consents = consents;
        this.clock = clock;
    }

    /// Of an event; an empty draft where nobody prepared any.
    Replay of(Event event) {
        return find(event)
                .orElseGet(() -> new Replay(
                        event.id(),
                        Replay.State.DRAFT,
                        null,
                        null,
                        untilAtFirst(event),
                        List.of(),
                        0,
                        0,
                        consents.refusing(event.id()),
                        consents.silent(event)));
    }

    Optional<Replay> find(Event event) {
        return jdbc.sql("""
                select r.*,
                       (select count(*) from replay_cue c where c.event_id = r.event_id) as cues,
                       (select count(*) from replay_passage p where p.event_id = r.event_id) as passages
                  from replay r
                 where r.event_id = :event
                """)
                .param("event", event.id())
                .query((row, _) -> new Replay(
                        event.id(),
                        Replay.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getString("link"),
                        instant(row.getObject("begun_at", OffsetDateTime.class)),
                        row.getObject("shown_until", LocalDate.class),
                        recordings.of(event.id()),
                        row.getInt("cues"),
                        row.getInt("passages"),
                        consents.refusing(event.id()),
                        consents.silent(event)))
                .optional();
    }

    private LocalDate untilAtFirst(Event event) {
        var day = event.startsAt() == null ? clock.instant() : event.startsAt();
        var today = clock.instant().atZone(Moment.PARIS).toLocalDate();
        var first = day.atZone(Moment.PARIS).toLocalDate().plusYears(YEARS);
        return first.isAfter(today) ? first : today.plusYears(YEARS);
    }

    /// Begins it when nobody did, and holds it until the transaction ends.
    void hold(Event event) {
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

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
