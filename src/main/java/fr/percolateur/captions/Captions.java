package fr.percolateur.captions;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.stream.Streams;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is said in rooms, line by line.
public final class Captions {

    private static final RowMapper<CaptionLine> LINE = (row, _) -> new CaptionLine(
            row.getLong("id"), row.getObject("said_at", OffsetDateTime.class).toInstant(), row.getString("text"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Streams streams;
    private final AuditLog log;
    private final InstantSource clock;

    Captions(DataSource dataSource, Streams streams, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.streams = streams;
        this.log = log;
        this.clock = clock;
    }

    /// Adds what was just said, in lines that a screen holds.
    ///
    /// @return how many lines it made; 0 for nothing but spaces
    int say(long room, String text) {
        var lines = CaptionLines.of(text);
        transaction.executeWithoutResult(_ -> {
            for (var line : lines) {
                jdbc.sql("insert into caption_line (room, said_at, text) values (:room, :now, :text)")
                        .param("room", room)
                        .param("now", at(clock.instant()))
                        .param("text", line)
                        .update();
            }
            if (!lines.isEmpty()) {
                streams.changed(room, CaptionPart.NAME);
            }
        });
        return lines.size();
    }

    /// Puts other words where these were. Without any, the line is taken away.
    ///
    /// @return whether the room has this line
    boolean correct(long room, long id, String text, UUID keeper) {
        var words = CaptionLines.one(text);
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var known = words.isEmpty() ? remove(room, id) : replace(room, id, words);
            if (known) {
                log.add(AuditAct.by(keeper, "caption.corrected", "event/" + room));
                streams.changed(room, CaptionPart.NAME);
            }
            return known;
        }));
    }

    private boolean remove(long room, long id) {
        return jdbc.sql("delete from caption_line where room = :room and id = :id")
                        .param("room", room)
                        .param("id", id)
                        .update()
                > 0;
    }

    private boolean replace(long room, long id, String words) {
        return jdbc.sql("update caption_line set text = :text where room = :room and id = :id")
                        .param("room", room)
                        .param("id", id)
                        .param("text", words)
                        .update()
                > 0;
    }

    /// The last lines, oldest first.
    List<CaptionLine> last(long room, int lines) {
        return jdbc.sql("""
                select *
                  from caption_line
                 where room = :room
                 order by id desc
                 limit :lines
                """)
                .param("room", room)
                .param("lines", lines)
                .query(LINE)
                .list()
                .reversed();
    }

    /// All that was said since then, oldest first.
    public List<CaptionLine> since(long room, Instant then) {
        return jdbc.sql("""
                select *
                  from caption_line
                 where room = :room
                   and said_at >= :then
                 order by id
                """)
                .param("room", room)
                .param("then", at(then))
                .query(LINE)
                .list();
    }

    /// All of it as a file that players read (W3C WebVTT), on the clock of a recording.
    ///
    /// @param start when the recording began; what was said before is left out
    public String vtt(long room, Instant start) {
        return WebVtt.of(since(room, Instant.EPOCH), start);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
