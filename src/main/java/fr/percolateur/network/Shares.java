package fr.percolateur.network;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bounds what one network holds for half an hour without a proof: thousands of invented addresses would else keep all
/// of
/// it from everyone. Whoever proves leaves their share to the next.
///
/// Each node counts for itself, and forgets without harm.
public final class Shares {

    /// The bound of what has none.
    public static final int UNBOUND = Integer.MAX_VALUE;

    private static final Duration HOLD = Duration.ofMinutes(30);
    private static final int MOST_KEPT = 10_000;

    private final Networks networks;
    private final InstantSource clock;
    private final Map<Key, Map<Share, Instant>> shares = bounded();
    private final Map<Long, Share> kept = bounded();

    private record Key(String what, String network) {}

    Shares(Networks networks, InstantSource clock) {
        this.networks = networks;
        this.clock = clock;
    }

    private static <K, V> Map<K, V> bounded() {
        return new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }

    /// What a network has of it, from before it is given: those who come at once are counted too.
    public final class Share {

        private final @Nullable Key key;

        private Share(@Nullable Key key) {
            this.key = key;
        }

        /// It is held under this number until that is proven, or too late.
        public void keep(long number) {
            synchronized (Shares.this) {
                var before = key == null ? null : kept.put(number, this);
                if (before != null) {
                    before.drop();
                }
            }
        }

        /// Nothing is held.
        public void drop() {
            synchronized (Shares.this) {
                if (key != null) {
                    shares.getOrDefault(key, new HashMap<>()).remove(this);
                }
            }
        }
    }

    /// @param most that one network may hold of it
    /// @return empty when this network holds as much already; trusted ones never do
    public synchronized Optional<Share> take(String what, int most, String address) {
        if (most == UNBOUND || networks.trusts(address)) {
            return Optional.of(new Share(null));
        }
        var now = clock.instant();
        var key = new Key(what, Networks.of(address));
        var live = shares.computeIfAbsent(key, _ -> new HashMap<>());
        live.values().removeIf(until -> !until.isAfter(now));
        if (live.size() >= most) {
            return Optional.empty();
        }
        var share = new Share(key);
        live.put(share, now.plus(HOLD));
        return Optional.of(share);
    }

    /// What is held under this number is somebody’s for good.
    public synchronized void proven(long number) {
        var share = kept.remove(number);
        if (share != null) {
            share.drop();
        }
    }
}
