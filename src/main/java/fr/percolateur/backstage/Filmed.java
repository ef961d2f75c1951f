package fr.percolateur.backstage;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.replay.Recording;
import fr.percolateur.replay.Recordings;
import fr.percolateur.replay.Replays;
import fr.percolateur.transcript.CaptionFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is left to see, to hear and to read of the last meeting of the demo: a card with a clock, two hands that move
/// and a tone at each sequence, made for it, and what its invented people say.
final class Filmed {

    private static final String SLUG = "lire-a-voix-haute-avant-d-envoyer";

    /// Seconds after the beginning at which each sequence was held.
    private static final List<Integer> STARTS = List.of(0, 240, 1_560, 2_220);

    private final Events events;
    private final Recordings recordings;
    private final Replays replays;
    private final JdbcClient jdbc;

    Filmed(DataSource dataSource, Recordings recordings, Replays replays) {
        this.events = new Events(dataSource);
        this.recordings = recordings;
        this.replays = replays;
        this.jdbc = JdbcClient.create(dataSource);
    }

    void show(UUID organiser, Instant now) {
        events.announced(SLUG)
                .filter(event -> event.state(now).over() && !replays.isPublic(event.id()))
                .ifPresent(event -> show(event, organiser));
    }

    private void show(Event event, UUID organiser) {
        replays.begin(event);
        store(event, Recording.Role.VIDEO, "lecture.webm", organiser);
        store(event, Recording.Role.SIGN, "lecture-lsf.webm", organiser);
        store(event, Recording.Role.AUDIO, "lecture-son.webm", organiser);
        try (var captions = file("lecture.vtt")) {
            if (CaptionFile.read(captions.readAllBytes()) instanceof CaptionFile.Outcome.Read(var cues)) {
                replays.texts().caption(event, cues, organiser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        replays.texts().transcribeCaptions(event, organiser);
        hold(event);
        replays.publish(event, organiser);
    }

    private void store(Event event, Recording.Role role, String name, UUID organiser) {
        try (var bytes = file(name)) {
            recordings.store(event.id(), role, name, bytes, organiser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Filmed.class.getResourceAsStream(name), name);
    }

    /// The programme as it was held, where its room was kept.
    private void hold(Event event) {
        var start = Objects.requireNonNull(event.startsAt());
        for (var rank = 0; rank < STARTS.size(); rank++) {
            var end = rank + 1 < STARTS.size() ? STARTS.get(rank + 1) : 2_400;
            jdbc.sql("""
                    insert into conduct_sequence (room, rank, started_at, ended_at)
                    select room, :rank, :start, :end
                      from live_room
                     where room = :room
                    on conflict do nothing
                    """)
                    .param("room", event.id())
                    .param("rank", rank)
                    .param("start", Timestamp.from(start.plus(Duration.ofSeconds(STARTS.get(rank)))))
                    .param("end", Timestamp.from(start.plus(Duration.ofSeconds(end))))
                    .update();
        }
    }
}
