package fr.percolateur.network;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often people press the buttons of rooms: each more than a hand does and less than a program would; a network as
/// often as it likes, only slower and slower.
///
/// Each node counts for itself, and forgets without harm: what is pressed twice counts once in any case.
public final class Presses {

    private static final int PEOPLE = 20_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int most;
    private final Brake brake;
    private final InstantSource clock;
    private final Map<String, Count> counts = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > PEOPLE;
        }
    };

    private record Count(Instant since, int presses) {}

    /// @param most presses a minute of one person
    /// @param freely presses a minute of a network that wait for nothing
    public Presses(Networks networks, int most, int freely, InstantSource clock) {
        this.most = most;
        this.brake = new Brake(new Pace(networks, freely), clock);
        this.clock = clock;
    }

    /// Waits when the network presses too much.
    ///
    /// @param address from which the request comes
    /// @param person the same by whatever device, if that is known
    /// @return false when they pressed more often than a hand does
    public boolean grants(String address, String person) {
        if (!counts(person)) {
            return false;
        }
        brake.slow(address);
        return true;
    }

    private synchronized boolean counts(String person) {
        var now = clock.instant();
        return counts.merge(
                                person,
                                new Count(now, 1),
                                (old, fresh) -> old.since().plus(MINUTE).isBefore(now)
                                        ? fresh
                                        : new Count(old.since(), old.presses() + 1))
                        .presses()
                <= most;
    }
}
