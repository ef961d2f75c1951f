package fr.percolateur.replay;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The bytes of recordings: taken in and sent piece by piece.
public final class Recordings {

    /// Two hours of a speaker at one megabit a second.
    static final long MOST_BYTES = 1_000_000_000;

    static final int CHUNK = 1 << 18;

    private static final RowMapper<Recording> RECORDING = (row, _) -> new Recording(
            row.getObject("id", UUID.class),
            row.getLong("event_id"),
            Recording.Role.of(row.getString("role")),
            RecordingFormat.ofWord(row.getString("format")),
            row.getString("name"),
            row.getLong("size"),
            row.getObject("added_at", OffsetDateTime.class).toInstant());

    public sealed interface Outcome {

        record Stored(Recording recording) implements Outcome {}

        enum Refused implements Outcome {
            EMPTY,
            UNKNOWN,
            /// Sound where pictures are asked for.
            SOUND,
            HEAVY
        }
    }

    /// Says that there is more than is taken: what was stored of it goes.
    private static final class TooHeavy extends RuntimeException {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AuditLog log;
    private final InstantSource clock;
    private final long most;

    public Recordings(DataSource dataSource, AuditLog log, InstantSource clock) {
        this(dataSource, log, clock, MOST_BYTES);
    }

    /// @param most how much one may weigh
    Recordings(DataSource dataSource, AuditLog log, InstantSource clock, long most) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
        this.clock = clock;
        this.most = most;
    }

    List<Recording> of(long event) {
        return jdbc.sql("select * from replay_recording where event_id = :event")
                .param("event", event)
                .query(RECORDING)
                .list();
    }

    Optional<Recording> find(UUID id) {
        return jdbc.sql("select * from replay_recording where id = :id")
                .param("id", id)
                .query(RECORDING)
                .optional();
    }

    /// Whether visitors may have it.
    boolean isPublic(Recording recording) {
        return jdbc.sql("select exists (select from public_replay where event_id = :event)")
                .param("event", recording.event())
                .query(Boolean.class)
                .single();
    }

    /// Stores a recording in the place of the one of its role. All of it or nothing.
    ///
    /// @throws UncheckedIOException when it cannot be read to its end
    public Outcome store(long event, Recording.Role role, String name, InputStream bytes, UUID organiser) {
        try {
            var head = bytes.readNBytes(CHUNK);
            if (head.length == 0) {
                return Outcome.Refused.EMPTY;
            }
            var format = RecordingFormat.of(Arrays.copyOf(head, Math.min(head.length, RecordingFormat.HEAD)));
            if (format.isEmpty()) {
                return Outcome.Refused.UNKNOWN;
            }
            if (role != Recording.Role.AUDIO && !format.get().hasPictures()) {
                return Outcome.Refused.SOUND;
            }
            return new Outcome.Stored(transaction.execute(_ -> {
                var recording =
                        new Recording(UUID.randomUUID(), event, role, format.get(), name, head.length, clock.instant());
                replace(recording);
                var whole = fill(recording, head, bytes);
                log.add(AuditAct.by(organiser, "replay.recorded", "event/" + event)
                        .on(role.word(), null, format.get().word()));
                return whole;
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TooHeavy heavy) {
            return Outcome.Refused.HEAVY;
        }
    }

    private void replace(Recording recording) {
        remove(recording.event(), recording.role());
        jdbc.sql("""
                insert into replay_recording (id, event_id, role, format, name, size, added_at)
                values (:id, :event, :role, :format, :name, :size, :now)
                """)
                .param("id", recording.id())
                .param("event", recording.event())
                .param("role", recording.role().word())
                .param("format", recording.format().word())
                .param("name", recording.name())
                .param("size", recording.size())
                .param("now", recording.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Recording fill(Recording recording, byte[] head, InputStream rest) {
        var chunk = head;
        var size = 0L;
        for (var number = 0; chunk.length > 0; number++) {
            size += chunk.length;
            if (size > most) {
                throw new TooHeavy();
            }
            jdbc.sql("insert into replay_chunk (recording_id, number, bytes) values (:id, :number, :bytes)")
                    .param("id", recording.id())
                    .param("number", number)
                    .param("bytes", chunk)
                    .update();
            chunk = read(rest);
        }
        jdbc.sql("update replay_recording set size = :size where id = :id")
                .param("size", size)
                .param("id", recording.id())
                .update();
        return find(recording.id()).orElseThrow();
    }

    private static byte[] read(InputStream bytes) {
        try {
            return bytes.readNBytes(CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In the transaction of the caller.
    boolean remove(long event, Recording.Role role) {
        return jdbc.sql("delete from replay_recording where event_id = :event and role = :role")
                        .param("event", event)
                        .param("role", role.word())
                        .update()
                > 0;
    }

    /// Sends a part of it. No connection of the database is held while its reader takes their time.
    ///
    /// @throws IOException when the reader is gone, or the recording is
    void send(Recording recording, long first, long last, OutputStream to) throws IOException {
        for (var number = first / CHUNK; number <= last / CHUNK; number++) {
            var chunk = chunk(recording.id(), Math.toIntExact(number));
            var start = number * CHUNK;
            var from = Math.toIntExact(Math.max(first - start, 0));
            var until = Math.toIntExact(Math.min(last - start + 1, chunk.length));
            to.write(chunk, from, until - from);
        }
    }

    private byte[] chunk(UUID id, int number) throws IOException {
        return jdbc.sql("select bytes from replay_chunk where recording_id = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new IOException("withdrawn while it was sent: " + id));
    }
}
