package fr.percolateur.questions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often one participant may press a button: more than a hand does, less than a program would.
///
/// Each node counts for itself, and forgets without harm: what is pressed twice counts once in any case.
final class Allowance {

    private static final int PARTICIPANTS = 20_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int most;
    private final InstantSource clock;
    private final Map<Long, Count> counts = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Count> eldest) {
            return size() > PARTICIPANTS;
        }
    };

    private record Count(Instant since, int presses) {}

    /// @param most presses a minute
    Allowance(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    synchronized boolean grants(long participant) {
        var now = clock.instant();
        return counts.merge(
                                participant,
                                new Count(now, 1),
                                (old, fresh) -> old.since().plus(MINUTE).isBefore(now)
                                        ? fresh
                                        : new Count(old.since(), old.presses() + 1))
                        .presses()
                <= most;
    }
}
