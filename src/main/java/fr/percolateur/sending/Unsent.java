package fr.percolateur.sending;

import fr.percolateur.mail.Bell;
import fr.percolateur.mail.LetterQueue;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Stands in for the carriers where no mail server is set: says once that letters wait for one.
final class Unsent implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Unsent.class);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    private final LetterQueue queue;
    private final Bell bell;
    private @Nullable Thread watch;

    Unsent(LetterQueue queue, Bell bell) {
        this.queue = queue;
        this.bell = bell;
    }

    @Override
    public synchronized void start() {
        watch = Thread.ofVirtual().name("mail-unsent").start(this::watch);
    }

    private void watch() {
        try {
            var heard = bell.rings();
            while (queue.waiting() == 0) {
                bell.await(heard, LOOK_AGAIN);
                heard = bell.rings();
            }
            LOG.warn("letters wait: set PERCOLATEUR_SMTP_URL, the server that they leave by");
        } catch (DataAccessException e) {
            LOG.debug("the database is gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        if (watch != null) {
            watch.interrupt();
            watch = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return watch != null;
    }
}
