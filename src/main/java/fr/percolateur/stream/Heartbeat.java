package fr.percolateur.stream;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Every second, a share of the listeners hears that the line stands, so that proxies keep it and the dead are noticed;
/// and those whose line has been full for too long are let go: they come back when they can.
final class Heartbeat implements Runnable {

    private final Supplier<Stream<Listener>> everyone;
    private final int shares;
    private final long slowest;
    private int turn;

    Heartbeat(Supplier<Stream<Listener>> everyone, Duration each, Duration slowest) {
        this.everyone = everyone;
        this.shares = (int) each.toSeconds();
        this.slowest = slowest.toNanos();
    }

    @Override
    public void run() {
        var tooLong = System.nanoTime() - slowest;
        turn = (turn + 1) % shares;
        everyone.get().forEach(listener -> {
            if (listener.isBlockedSince(tooLong)) {
                listener.close();
            } else if (Math.floorMod(System.identityHashCode(listener), shares) == turn) {
                listener.beat();
            }
        });
    }
}
