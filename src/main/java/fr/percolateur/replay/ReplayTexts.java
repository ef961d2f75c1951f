package fr.percolateur.replay;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.event.Event;
import fr.percolateur.transcript.Cue;
import fr.percolateur.transcript.Passage;
import fr.percolateur.transcript.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is said in replays: captions, on the clock of the recording, and the transcript that is read.
public final class ReplayTexts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final ReplayRows rows;
    private final ReplayEntries entries;
    private final AuditLog log;

    ReplayTexts(DataSource dataSource, ReplayRows rows, ReplayEntries entries, AuditLog log) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.rows = rows;
        this.entries = entries;
        this.log = log;
    }

    /// Puts these captions in the place of those that were there. The transcript stays as it was.
    public void caption(Event event, List<Cue> cues, UUID organiser) {
        transaction.executeWithoutResult(_ -> {
            rows.hold(event);
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
            rows.hold(event);
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
}
