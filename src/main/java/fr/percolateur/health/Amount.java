package fr.percolateur.health;

import static fr.percolateur.wording.Wording.say;

import java.time.Duration;
import java.time.Instant;

/// Bytes and spans as one says them: one unit, no more exact than one needs.
final class Amount {

    private static final long KILO = 1_000;
    private static final long MEGA = KILO * KILO;
    private static final long GIGA = KILO * MEGA;
    private static final double TENTHS = 10.0;
    private static final long DAYS_FROM_HOURS = 48;

    private Amount() {}

    static String bytes(long bytes) {
        if (bytes >= GIGA) {
            return say("health.gigabytes", Math.round(TENTHS * bytes / GIGA) / TENTHS);
        }
        return bytes >= MEGA ? say("health.megabytes", bytes / MEGA) : say("health.kilobytes", bytes / KILO);
    }

    /// « il y a 3 min ».
    static String ago(Instant then, Instant now) {
        var span = Duration.between(then, now);
        if (span.toMinutes() < 1) {
            return say("health.ago.now");
        }
        if (span.toHours() < 1) {
            return say("health.ago.minutes", span.toMinutes());
        }
        return span.toHours() < DAYS_FROM_HOURS
                ? say("health.ago.hours", span.toHours())
                : say("health.ago.days", span.toDays());
    }
}
