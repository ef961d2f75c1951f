package fr.percolateur.network;

import java.time.InstantSource;

/// Lets an answer wait when its network asks too much. A thread that waits is virtual and costs next to nothing.
public final class Brake {

    private final Pace pace;
    private final InstantSource clock;

    public Brake(Pace pace, InstantSource clock) {
        this.pace = pace;
        this.clock = clock;
    }

    /// @param address from which the request comes
    /// @return whether it had to wait
    public boolean slow(String address) {
        var delay = pace.delay(address, clock.instant());
        if (delay.isZero()) {
            return false;
        }
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
