package fr.percolateur.signup;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was read a moment ago and may be a moment old: the same event, for all who register for it at once. Never used
/// for places.
final class Recent<K, V> {

    private static final long A_MOMENT = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 1_000;

    private record Kept<V>(Optional<V> value, long read) {}

    private final Function<K, Optional<V>> reading;
    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();

    Recent(Function<K, Optional<V>> reading) {
        this.reading = reading;
    }

    Optional<V> get(K key) {
        var known = kept.get(key);
        if (known != null && System.nanoTime() - known.read() < A_MOMENT) {
            return known.value();
        }
        if (kept.size() > MOST) {
            kept.clear();
        }
        var read = System.nanoTime();
        var value = reading.apply(key);
        kept.put(key, new Kept<>(value, read));
        return value;
    }
}
