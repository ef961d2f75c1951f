package fr.percolateur.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How long a letter waits after a server asked to come back later: a little, then longer, for a day in all.
final class Patience {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final List<Duration> FIRST = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(20),
            Duration.ofMinutes(30));

    private Patience() {}

    /// @param attempts that were made
    /// @return nothing once it was tried for a day
    static Optional<Duration> after(int attempts, Instant postedAt, Instant now) {
        if (!now.isBefore(postedAt.plus(DAY))) {
            return Optional.empty();
        }
        return Optional.of(attempts > FIRST.size() ? LONGEST : FIRST.get(Math.max(0, attempts - 1)));
    }
}
