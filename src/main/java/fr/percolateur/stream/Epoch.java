package fr.percolateur.stream;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names how far a listener is: the sequence of the room, and the run of the node that said so.
///
/// A node that was killed may have kept to itself what it should have told: who comes from another run hears it all.
final class Epoch {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-([0-9a-z]{1,13})");

    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);

    /// Fit for `id:` of an event.
    String mark(long sequence) {
        return sequence + "-" + run;
    }

    /// The sequence since which there is something to tell; -1 for everything.
    ///
    /// @param mark as a browser gives it back: anything
    long since(@Nullable String mark) {
        if (mark == null) {
            return -1;
        }
        var parts = FORM.matcher(mark);
        return parts.matches() && parts.group(2).equals(run) ? Long.parseLong(parts.group(1)) : -1;
    }
}
