package fr.percolateur.registration;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Sweeps every few seconds, on every node: whoever waits for a place hears soon that one ran free, also when nobody
/// comes by.
final class Sweeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration PERIOD = Duration.ofSeconds(10);

    private final Registrations registrations;
    private @Nullable ScheduledExecutorService clock;

    Sweeper(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public synchronized void start() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name("registration-sweeper").factory());
        clock.scheduleWithFixedDelay(this::sweep, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        try {
            registrations.sweep();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("not swept, tried again soon", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (clock != null) {
            clock.close();
            clock = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }
}
