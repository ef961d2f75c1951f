package fr.percolateur.sending;

import fr.percolateur.mail.Bell;
import fr.percolateur.mail.LetterQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// The carriers of a node, from its start to its stop. Awake when the bell rings; those of other nodes find what this
/// one leaves.
final class Carriers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);

    /// What mail servers commonly allow one client at a time.
    private static final int AT_ONCE = 4;

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private final Bell bell;
    private final Supplier<Carrier> hire;
    private final AtomicReference<@Nullable String> trouble = new AtomicReference<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    Carriers(LetterQueue queue, Bell bell, Dress dress, SmtpServer server) {
        this.bell = bell;
        this.hire = () -> new Carrier(queue, dress, server, this::stopping);
    }

    /// Why the mail server cannot be spoken to at this moment.
    Optional<String> trouble() {
        return Optional.ofNullable(trouble.get());
    }

    @Override
    public synchronized void start() {
        stopped = new CountDownLatch(1);
        for (var number = 1; number <= AT_ONCE; number++) {
            threads.add(Thread.ofVirtual().name("mail-carrier-" + number).start(() -> work(hire.get())));
        }
    }

    private void work(Carrier carrier) {
        var rest = Duration.ofSeconds(1);
        try {
            while (!stopping()) {
                var heard = bell.rings();
                if (carry(carrier, heard)) {
                    rest = Duration.ofSeconds(1);
                } else if (!stopped.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                    rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            carrier.hangUp();
        }
    }

    /// One round, and the wait that follows when there is nothing more.
    ///
    /// @return false when the server or the database is in trouble
    private boolean carry(Carrier carrier, long heard) throws InterruptedException {
        try {
            var round = carrier.carry();
            if (round.letters() > 0) {
                trouble.set(null);
            }
            if (round.more()) {
                bell.ring();
            } else if (round.letters() == 0) {
                carrier.hangUp();
                bell.await(heard, LOOK_AGAIN);
            }
            return true;
        } catch (ServerTrouble e) {
            if (!String.valueOf(e.getMessage()).equals(trouble.getAndSet(e.getMessage()))) {
                LOG.warn("mail waits: {}", e.getMessage());
            }
        } catch (DataAccessException e) {
            LOG.warn("mail waits for the database", e);
        }
        return false;
    }

    private boolean stopping() {
        return stopped.getCount() == 0;
    }

    @Override
    public synchronized void stop() {
        stopped.countDown();
        bell.ringAll();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}
