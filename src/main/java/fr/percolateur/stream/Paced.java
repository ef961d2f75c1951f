package fr.percolateur.stream;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/// Does something for a room at once, and then no more often than its pace, however often it is asked.
final class Paced {

    private static final Logger LOG = LoggerFactory.getLogger(Paced.class);

    private final long pace;
    private final ScheduledExecutorService threads;
    private final LongConsumer act;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
    private final Map<Long, Long> last = new ConcurrentHashMap<>();

    /// @param act called from one thread at a time for a room; the database may refuse it, then it is done again
    Paced(Duration pace, ScheduledExecutorService threads, LongConsumer act) {
        this.pace = pace.toNanos();
        this.threads = threads;
        this.act = act;
    }

    /// What happened before this call is seen by an act that begins after it.
    void soon(long room) {
        if (waiting.add(room)) {
            var now = System.nanoTime();
            var due = last.getOrDefault(room, now - pace) + pace;
            threads.schedule(() -> run(room), Math.max(0, due - now), TimeUnit.NANOSECONDS);
        }
    }

    private void run(long room) {
        last.put(room, System.nanoTime());
        waiting.remove(room);
        try {
            act.accept(room);
        } catch (DataAccessException e) {
            LOG.warn("room {} waits for the database: {}", room, e.getMessage());
            soon(room);
        }
    }

    /// Forgets when it last acted for rooms that nobody follows any more.
    void forget(long room) {
        last.remove(room);
    }
}
