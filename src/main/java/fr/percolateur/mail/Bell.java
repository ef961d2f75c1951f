package fr.percolateur.mail;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Tells the senders of this node that there are letters. Those of other nodes find them when they next look.
final class Bell {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private long rings;

    void ring() {
        lock.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// What to give to [#await]: read before looking for letters, so that a ring in between is not lost.
    long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /// Until it rings once more than that, or the patience ends.
    void await(long heard, Duration patience) throws InterruptedException {
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
}
