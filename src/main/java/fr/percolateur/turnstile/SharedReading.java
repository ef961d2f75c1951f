package fr.percolateur.turnstile;

import java.util.Collections;
import java.util.function.Function;

/// One reading for all who ask the same while another one runs. Nobody is told what was true before they asked: those
/// who come while it runs share the next.
///
/// @param <K> what is asked
/// @param <V> the answer, which several threads then hold: nothing that can be changed
public final class SharedReading<K, V> {

    private final Turnstile<K, K, V> turnstile;

    public SharedReading(Function<K, V> reading) {
        this.turnstile = new Turnstile<>(same -> Collections.nCopies(same.size(), reading.apply(same.getFirst())));
    }

    public V of(K key) {
        return turnstile.pass(key, key);
    }
}
