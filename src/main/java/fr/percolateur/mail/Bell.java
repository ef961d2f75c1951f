package fr.percolateur.mail;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells the senders of this node that there are letters. Those of other nodes find them when they next look.
public final class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private long rings;

    /// Wakes one sender: one is enough for a letter, and who finds more than it can carry rings for another.
    public void ring() {
        ring(rung::signal);
    }

    /// The same once the transaction of the caller, if there is one, has committed: before, nobody finds its letters.
    public void ringOnceCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            ring();
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new Ringing());
        }
    }

    public void ringAll() {
        ring(rung::signalAll);
    }

    private void ring(Runnable signal) {
        lock.lock();
        try {
            rings++;
            signal.run();
        } finally {
            lock.unlock();
        }
    }

    /// What to give to [#await]: read before looking for letters, so that a ring in between is not lost.
    public long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /// Until it rings once more than that, or the patience ends.
    public void await(long heard, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (rings == heard && left > 0) {
                left = rung.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /// However many letters a transaction posts, it rings once.
    private final class Ringing implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Bell.this);
            if (status == STATUS_COMMITTED) {
                ring();
            }
        }
    }
}
