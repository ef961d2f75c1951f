package fr.percolateur.debate;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.ballots.Ballot;
import fr.percolateur.ballots.BallotBoxes;
import fr.percolateur.ballots.Cast;
import fr.percolateur.stream.Streams;
import fr.percolateur.turnstile.SharedReading;
import fr.percolateur.wording.FrenchLine;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The debates of rooms.
public final class Debates {

    static final int LONGEST = 280;
    static final int MOST_SENT = 3;

    private static final int STANCES = Debate.Stance.values().length;

    /// What became of a statement that was sent.
    enum Sent {
        WAITING,
        /// They sent as many as one may.
        ENOUGH,
        /// Not now.
        CLOSED
    }

    private final DebateRows rows;
    private final BallotBoxes boxes;
    private final TransactionTemplate transaction;
    private final Streams streams;
    private final AuditLog log;
    private final InstantSource clock;
    private final SharedReading<Long, Map<Long, String>> keys;

    Debates(DataSource dataSource, BallotBoxes boxes, Streams streams, AuditLog log, InstantSource clock) {
        this.rows = new DebateRows(dataSource, boxes);
        this.boxes = boxes;
        this.keys = new SharedReading<>(rows::keys);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.streams = streams;
        this.log = log;
        this.clock = clock;
    }

    public List<Debate> of(long room) {
        return rows.of(room);
    }

    public Optional<Debate> find(long room, long id) {
        return rows.find(room, id);
    }

    /// Where someone took part, as pages name it.
    Set<String> takenPart(long room, long participant) {
        var cast = boxes.castBy(participant);
        return cast.isEmpty()
                ? Set.of()
                : keys.of(room).entrySet().stream()
                        .filter(asked -> cast.contains(asked.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet());
    }

    long write(long room, String motion, UUID keeper) {
        return transaction.execute(_ -> {
            var id = rows.add(room, FrenchLine.set(motion));
            log.add(AuditAct.by(keeper, "debate.created", "debate/" + id).on("motion", null, motion));
            streams.changed(room, DebatePart.NAME);
            return id;
        });
    }

    /// @return false when it has begun: what people take a stand on is not changed under their feet
    boolean change(Debate debate, String motion, UUID keeper) {
        return whileDraft(debate, held -> {
            rows.change(held.id(), FrenchLine.set(motion));
            log.add(AuditAct.by(keeper, "debate.changed", "debate/" + held.id()).on("motion", held.motion(), motion));
            streams.changed(held.room(), DebatePart.NAME);
        });
    }

    boolean remove(Debate debate, UUID keeper) {
        return whileDraft(debate, held -> {
            rows.remove(held.id());
            log.add(AuditAct.by(keeper, "debate.removed", "debate/" + held.id()));
            streams.changed(held.room(), DebatePart.NAME);
        });
    }

    private boolean whileDraft(Debate debate, Consumer<Debate> act) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var held = rows.hold(debate.room(), debate.id()).filter(found -> found.phase() == Phase.DRAFT);
            held.ifPresent(act);
            return held.isPresent();
        }));
    }

    /// Goes on to the next phase, if it is still at this one: pressed twice, it goes on once.
    void advance(Debate seen, UUID keeper) {
        transaction.executeWithoutResult(_ -> rows.hold(seen.room(), seen.id())
                .filter(debate -> debate.phase() == seen.phase())
                .ifPresent(debate -> debate.phase().next().ifPresent(next -> {
                    enter(debate, next);
                    rows.advance(debate.id(), next, clock.instant());
                    log.add(AuditAct.by(keeper, "debate.phase", "debate/" + debate.id())
                            .on("phase", debate.phase().word(), next.word()));
                    streams.changed(debate.room(), DebatePart.NAME);
                })));
    }

    private void enter(Debate debate, Phase phase) {
        switch (phase) {
            case DRAFT -> throw new IllegalStateException("nothing comes before a draft");
            case BEFORE -> rows.askBefore(debate.id(), boxes.open(debate.room(), STANCES));
            case STATEMENTS -> boxes.close(debate.before().box());
            case AFTER -> {
                debate.statements().stream()
                        .filter(statement -> statement.box() != 0)
                        .forEach(statement -> boxes.close(statement.box()));
                rows.askAfter(debate.id(), boxes.open(debate.room(), STANCES));
            }
            case CLOSED -> boxes.close(debate.after().box());
        }
    }

    Sent propose(Debate seen, Debate.Side side, String text, long participant) {
        return transaction.execute(_ -> {
            var debate = rows.hold(seen.room(), seen.id()).orElseThrow();
            if (debate.phase() != Phase.STATEMENTS) {
                return Sent.CLOSED;
            }
            if (rows.sent(debate.id(), participant) >= MOST_SENT) {
                return Sent.ENOUGH;
            }
            rows.propose(debate.id(), side, FrenchLine.set(text), participant, clock.instant());
            streams.changed(debate.room(), DebatePart.NAME);
            return Sent.WAITING;
        });
    }

    /// Shows a statement, or refuses it. One that was shown can be taken away; its count stays.
    void decide(Debate seen, long statement, boolean shown, UUID keeper) {
        transaction.executeWithoutResult(_ -> rows.hold(seen.room(), seen.id())
                .ifPresent(debate -> debate.statements().stream()
                        .filter(each -> each.id() == statement)
                        .findFirst()
                        .ifPresent(each ->
                                decide(debate, each, shown ? Debate.Fate.SHOWN : Debate.Fate.REFUSED, keeper))));
    }

    private void decide(Debate debate, Debate.Statement statement, Debate.Fate fate, UUID keeper) {
        var isAsked = fate == Debate.Fate.SHOWN && statement.box() == 0 && debate.phase() == Phase.STATEMENTS;
        rows.decide(statement.id(), fate, isAsked ? boxes.open(debate.room(), STANCES) : 0);
        log.add(AuditAct.by(keeper, "debate.statement", "debate/" + debate.id())
                .on("fate", word(statement.fate()), word(fate)));
        streams.changed(debate.room(), DebatePart.NAME);
    }

    private static String word(Debate.Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }

    /// Counts where someone stands, in the phase that asks it.
    Cast stand(Debate debate, long participant, Debate.Stance stance) {
        return switch (debate.phase()) {
            case BEFORE -> cast(debate, debate.before().box(), participant, stance);
            case AFTER -> cast(debate, debate.after().box(), participant, stance);
            case DRAFT, STATEMENTS, CLOSED -> Cast.CLOSED;
        };
    }

    /// Counts what someone thinks of a statement.
    Cast judge(Debate debate, Debate.Statement statement, long participant, Debate.Stance stance) {
        return debate.phase() == Phase.STATEMENTS && statement.fate() == Debate.Fate.SHOWN && statement.box() != 0
                ? cast(debate, statement.box(), participant, stance)
                : Cast.CLOSED;
    }

    private Cast cast(Debate debate, long box, long participant, Debate.Stance stance) {
        var cast = boxes.cast(box, participant, Ballot.choice(stance.ordinal()));
        if (cast == Cast.COUNTED) {
            streams.changed(debate.room(), DebatePart.NAME);
        }
        return cast;
    }
}
