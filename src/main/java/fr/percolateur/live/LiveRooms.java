package fr.percolateur.live;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.turnstile.SharedReading;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rooms of events: one each, from the first time that someone asks for it.
public final class LiveRooms {

    /// Changed as a part is, when the code is another one.
    public static final String ACCESS = "acces";

    private static final Duration LINGERING = Duration.ofHours(3);

    private final JdbcClient jdbc;
    private final Events events;
    private final InstantSource clock;
    private final SharedReading<String, Optional<Room>> announced = new SharedReading<>(this::read);

    LiveRooms(DataSource dataSource, Events events, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.events = events;
        this.clock = clock;
    }

    /// The room of an event that visitors may read.
    public Optional<Room> of(String slug) {
        return announced.of(slug);
    }

    public Optional<Room> find(long room) {
        return events.find(room).map(this::of);
    }

    /// In whatever state the event is.
    public Optional<Room> kept(long room) {
        return events.kept(room).map(this::of);
    }

    /// The room that opens by this code, as one types it.
    public Optional<Room> byCode(String code) {
        return jdbc.sql("select room from live_room where code = :code")
                .param("code", RoomCode.typed(code))
                .query((row, _) -> row.getLong("room"))
                .optional()
                .flatMap(this::find);
    }

    Room of(Event event) {
        return read(event).orElseGet(() -> {
            open(event);
            return read(event).orElseThrow();
        });
    }

    private Optional<Room> read(String slug) {
        return events.announced(slug).map(this::of);
    }

    private Optional<Room> read(Event event) {
        return jdbc.sql("select code, opened_at, closed_at from live_room where room = :room")
                .param("room", event.id())
                .query((row, _) -> {
                    var closed = row.getObject("closed_at", OffsetDateTime.class);
                    return new Room(
                            event,
                            row.getString("code"),
                            row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                            closed == null ? over(event) : closed.toInstant());
                })
                .optional();
    }

    /// A room that nobody closes does so by itself, once those who talk on have left.
    private @Nullable Instant over(Event event) {
        var over = event.over();
        var end = over == null ? null : over.plus(LINGERING);
        return end == null || clock.instant().isBefore(end) ? null : end;
    }

    /// Two at once, or a code that is taken, leave the first as it is: then it is tried again.
    private void open(Event event) {
        var tries = 0;
        while (jdbc.sql("""
                        insert into live_room (room, code, opened_at)
                        values (:room, :code, :now)
                        on conflict do nothing
                        """)
                                .param("room", event.id())
                                .param("code", RoomCode.fresh())
                                .param("now", at(clock.instant()))
                                .update()
                        == 0
                && read(event).isEmpty()) {
            if (++tries > 100) {
                throw new IllegalStateException("no code is free for " + event.slug());
            }
        }
    }

    /// Gives it another code: who knew the old one and is not in comes in by it no more. Those who are in stay.
    public void renew(Room room) {
        var tries = 0;
        while (jdbc.sql("""
                        update live_room
                           set code = :code
                         where room = :room
                           and not exists (select from live_room where code = :code)
                        """)
                        .param("code", RoomCode.fresh())
                        .param("room", room.id())
                        .update()
                == 0) {
            if (++tries > 100) {
                throw new IllegalStateException(
                        "no code is free for " + room.event().slug());
            }
        }
    }

    /// Lets nobody act in it any more, and everyone read what was said.
    ///
    /// @return whether it was open
    public boolean close(Room room) {
        return jdbc.sql("update live_room set closed_at = :now where room = :room and closed_at is null")
                        .param("room", room.id())
                        .param("now", at(clock.instant()))
                        .update()
                > 0;
    }

    /// @return whether it was closed by someone
    public boolean reopen(Room room) {
        return jdbc.sql("update live_room set closed_at = null where room = :room and closed_at is not null")
                        .param("room", room.id())
                        .update()
                > 0;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
