package fr.percolateur.accounts;

import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Erases, every hour and on every node, what is past its end.
final class Purge implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);
    private static final Duration PERIOD = Duration.ofHours(1);

    private final List<PersonalData> kept;
    private final InstantSource clock;
    private @Nullable ScheduledExecutorService timer;

    Purge(List<PersonalData> kept, InstantSource clock) {
        this.kept = List.copyOf(kept);
        this.clock = clock;
    }

    /// What cannot be erased now keeps nothing else from it.
    int run() {
        return kept.stream().mapToInt(this::forget).sum();
    }

    private int forget(PersonalData data) {
        try {
            return data.forgetting().upTo(clock.instant());
        } catch (DataAccessException e) {
            LOG.warn("not erased, tried again in an hour: {}", data.what(), e);
            return 0;
        }
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("purge").factory());
        timer.scheduleWithFixedDelay(this::run, 1, PERIOD.toMinutes(), TimeUnit.MINUTES);
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.close();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
