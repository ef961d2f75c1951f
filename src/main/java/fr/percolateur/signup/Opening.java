package fr.percolateur.signup;

import fr.percolateur.registration.Pool;
import fr.percolateur.registration.Registrations;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Where registering for an event stands for someone who comes now.
///
/// @param obstacle why nobody can register; empty when one can
/// @param pools of the modes that are offered
/// @param held places whose address is yet to be proven, of each mode that is full
record Opening(Optional<Obstacle> obstacle, Map<Mode, Pool> pools, Map<Mode, Integer> held) {

    static Opening of(Terms terms, Registrations registrations, Instant now) {
        var pools = new EnumMap<Mode, Pool>(Mode.class);
        registrations.pools(terms.event()).forEach((mode, pool) -> {
            if (pool.offered()) {
                pools.put(mode, pool);
            }
        });
        var held = new EnumMap<Mode, Integer>(Mode.class);
        pools.forEach((mode, pool) -> {
            if (pool.isFull()) {
                held.put(mode, registrations.held(terms.event(), mode));
            }
        });
        return new Opening(terms.obstacle(now), pools, held);
    }

    Set<Mode> modes() {
        var modes = EnumSet.noneOf(Mode.class);
        modes.addAll(pools.keySet());
        return modes;
    }

    /// How many places of a mode one network may hold while addresses are yet to be proven: a quarter of them; a small
    /// room may be filled by one office.
    ///
    /// @return empty when there is no limit
    OptionalInt share(Mode mode) {
        var pool = pools.get(mode);
        var capacity = pool == null ? null : pool.capacity();
        return capacity == null ? OptionalInt.empty() : OptionalInt.of(Math.max(10, capacity / 4));
    }

    boolean isOpen() {
        return obstacle.isEmpty() && !pools.isEmpty();
    }

    /// Whether nothing is free but for want of proofs that may still fail to come.
    boolean isLast(Mode mode) {
        var pool = pools.get(mode);
        return pool != null && pool.isFull() && pool.waiting() == 0 && held.getOrDefault(mode, 0) > 0;
    }

    boolean isFull(Mode mode) {
        var pool = pools.get(mode);
        return pool != null && pool.isFull() && !isLast(mode);
    }

    /// Whether all that is offered is full.
    boolean isFull() {
        return pools.keySet().stream().allMatch(this::isFull);
    }

    boolean isLast() {
        return !isFull() && pools.keySet().stream().allMatch(mode -> isFull(mode) || isLast(mode));
    }
}
