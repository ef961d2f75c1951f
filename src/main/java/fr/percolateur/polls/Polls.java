package fr.percolateur.polls;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.ballots.Ballot;
import fr.percolateur.ballots.BallotBoxes;
import fr.percolateur.ballots.Cast;
import fr.percolateur.ballots.Tally;
import fr.percolateur.ballots.Word;
import fr.percolateur.stream.Streams;
import fr.percolateur.turnstile.SharedReading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The polls of rooms. What a keeper does is told to all who listen, and written in the log.
public final class Polls {

    private final PollRows rows;
    private final BallotBoxes boxes;
    private final TransactionTemplate transaction;
    private final Streams streams;
    private final AuditLog log;
    private final SharedReading<Long, List<Poll>> reading;

    Polls(DataSource dataSource, BallotBoxes boxes, Streams streams, AuditLog log) {
        this.rows = new PollRows(dataSource);
        this.reading = new SharedReading<>(rows::of);
        this.boxes = boxes;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.streams = streams;
        this.log = log;
    }

    /// All of a room, drafts too, in the order in which they were written.
    public List<Poll> of(long room) {
        return reading.of(room);
    }

    public Optional<Poll> find(long room, long id) {
        return of(room).stream().filter(poll -> poll.id() == id).findFirst();
    }

    /// What may be told of a poll to anyone: nothing before ten have answered.
    public Results results(Poll poll) {
        var box = poll.box();
        return box == null
                ? Results.of(poll, Tally.NONE, List.of())
                : Results.of(poll, boxes.tally(box), poll.kind() == PollKind.WORDS ? boxes.words(box) : List.of());
    }

    /// What people typed, for those who decide of it; nothing for a poll of another kind.
    List<Word> words(Poll poll) {
        return poll.box() == null || poll.kind() != PollKind.WORDS ? List.of() : boxes.words(poll.box());
    }

    long write(long room, PollDraft asked, UUID keeper) {
        return transaction.execute(_ -> {
            var id = rows.add(room, asked);
            log.add(AuditAct.by(keeper, "poll.created", "poll/" + id).on("question", null, asked.question()));
            streams.changed(room, PollPart.NAME);
            return id;
        });
    }

    /// @return false when it was opened: what people answer is not changed under their hands
    boolean change(Poll poll, PollDraft asked, UUID keeper) {
        return act(poll, Poll.State.DRAFT, held -> {
            rows.change(poll.id(), asked);
            log.add(AuditAct.by(keeper, "poll.changed", "poll/" + poll.id())
                    .on("question", held.question(), asked.question()));
            streams.changed(poll.room(), PollPart.NAME);
            return true;
        });
    }

    boolean remove(Poll poll, UUID keeper) {
        return act(poll, Poll.State.DRAFT, _ -> {
            rows.remove(poll.id());
            return told(poll, keeper, "poll.removed");
        });
    }

    boolean open(Poll poll, UUID keeper) {
        return act(poll, Poll.State.DRAFT, held -> {
            var choices = held.kind().choices(held.options().size());
            rows.open(poll.id(), boxes.open(poll.room(), choices));
            return told(poll, keeper, "poll.opened");
        });
    }

    /// Its results are shown from now on, unless they are hidden again.
    boolean close(Poll poll, UUID keeper) {
        return act(poll, Poll.State.OPEN, held -> {
            boxes.close(box(held));
            rows.show(poll.id(), true);
            return told(poll, keeper, "poll.closed");
        });
    }

    boolean show(Poll poll, boolean shown, UUID keeper) {
        return Boolean.TRUE.equals(transaction.execute(_ -> rows.hold(poll.room(), poll.id())
                .filter(held -> held.box() != null && held.shown() != shown)
                .map(_ -> {
                    rows.show(poll.id(), shown);
                    return told(poll, keeper, shown ? "poll.shown" : "poll.hidden");
                })
                .orElse(false)));
    }

    /// The word itself stands in no log: somebody typed it.
    boolean decide(Poll poll, String word, Word.Fate fate, UUID keeper) {
        var box = poll.box();
        return box != null
                && Boolean.TRUE.equals(transaction.execute(_ -> boxes.decide(box, word, fate)
                        .map(known -> {
                            log.add(AuditAct.by(keeper, "poll.word", "poll/" + poll.id())
                                    .on("fate", fate(known.fate()), fate(fate)));
                            streams.changed(poll.room(), PollPart.NAME);
                            return true;
                        })
                        .orElse(false)));
    }

    private static String fate(Word.Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    private boolean told(Poll poll, UUID keeper, String act) {
        log.add(AuditAct.by(keeper, act, "poll/" + poll.id()));
        streams.changed(poll.room(), PollPart.NAME);
        return true;
    }

    private boolean act(Poll poll, Poll.State expected, Predicate<Poll> done) {
        return Boolean.TRUE.equals(transaction.execute(_ -> rows.hold(poll.room(), poll.id())
                .filter(held -> held.state() == expected)
                .map(done::test)
                .orElse(false)));
    }

    /// Counts an answer. Its own transaction writes no log: a line there would say when.
    Cast answer(Poll poll, long participant, Ballot ballot) {
        if (!poll.isOpen()) {
            return Cast.CLOSED;
        }
        var cast = boxes.cast(box(poll), participant, ballot);
        if (cast == Cast.COUNTED) {
            streams.changed(poll.room(), PollPart.NAME);
        }
        return cast;
    }

    private static long box(Poll poll) {
        var box = poll.box();
        if (box == null) {
            throw new IllegalStateException("poll " + poll.id() + " was not opened");
        }
        return box;
    }
}
