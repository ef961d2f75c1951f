package fr.percolateur.network;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Slows a network that asks too much, and refuses none: a whole ministry comes from one address.
///
/// Each node counts for itself, and forgets without harm.
public final class Pace {

    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration MOST = Duration.ofSeconds(4);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int NETWORKS = 10_000;

    private final Networks networks;
    private final int freely;
    private final Map<String, Count> counts = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > NETWORKS;
        }
    };

    private record Count(Instant since, int requests) {}

    /// @param networks of which the trusted are not slowed
    /// @param freely how many requests a minute wait for nothing
    public Pace(Networks networks, int freely) {
        this.networks = networks;
        this.freely = freely;
    }

    /// Counts one request, and says how long its answer waits.
    synchronized Duration delay(String address, Instant now) {
        if (networks.trusts(address)) {
            return Duration.ZERO;
        }
        var count = counts.merge(
                Networks.of(address),
                new Count(now, 1),
                (old, fresh) ->
                        old.since().plus(MINUTE).isBefore(now) ? fresh : new Count(old.since(), old.requests() + 1));
        var delay = STEP.multipliedBy(Math.max(0, count.requests() - freely));
        return delay.compareTo(MOST) > 0 ? MOST : delay;
    }
}
