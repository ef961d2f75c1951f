package fr.percolateur.stream;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// Does something for a room at once, and then no more often than its pace, however often it is asked. What takes long
/// is done more rarely still: telling ten thousand listeners five times a second would leave nothing for their votes.
final class Paced {

    private static final Logger LOG = LoggerFactory.getLogger(Paced.class);

    /// An act begins that many times its own length after the one before.
    private static final int SPREAD = 3;

    /// Until what the database refused is done again: it may be away for a while.
    private static final long REFUSED = TimeUnit.SECONDS.toNanos(1);

    private final long pace;
    private final ScheduledExecutorService threads;
    private final LongConsumer act;
    private final Map<Long, Turn> turns = new ConcurrentHashMap<>();

    /// @param asked for, since the last act began
    /// @param from when the next may begin, of [System#nanoTime]
    private record Turn(boolean asked, boolean acting, long from) {}

    /// @param act called from one thread at a time for a room; the database may refuse it, then it is done again
    Paced(Duration pace, ScheduledExecutorService threads, LongConsumer act) {
        this.pace = pace.toNanos();
        this.threads = threads;
        this.act = act;
    }

    /// What happened before this call is seen by an act that begins after it.
    void soon(long room) {
        turns.compute(room, (_, known) -> {
            var turn = known == null ? new Turn(false, false, System.nanoTime()) : known;
            if (!turn.asked() && !turn.acting()) {
                plan(room, turn.from());
            }
            return new Turn(true, turn.acting(), turn.from());
        });
    }

    private void plan(long room, long from) {
        threads.schedule(() -> run(room), Math.max(0, from - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private void run(long room) {
        var begun = System.nanoTime();
        turns.put(room, new Turn(false, true, begun));
        var least = pace;
        try {
            act.accept(room);
        } catch (DataAccessException e) {
            LOG.warn("room {} waits for the database: {}", room, e.getMessage());
            least = REFUSED;
            soon(room);
        } finally {
            rest(room, begun + Math.max(least, SPREAD * (System.nanoTime() - begun)));
        }
    }

    private void rest(long room, long from) {
        turns.computeIfPresent(room, (_, turn) -> {
            if (turn.asked()) {
                plan(room, from);
            }
            return new Turn(turn.asked(), false, from);
        });
    }
}
