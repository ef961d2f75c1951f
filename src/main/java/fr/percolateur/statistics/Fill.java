package fr.percolateur.statistics;

import static fr.percolateur.wording.Wording.say;

import org.jspecify.annotations.Nullable;

/// How full one mode of an event is.
///
/// @param mode as `registration_pool.mode` writes it
/// @param capacity null without limit
public record Fill(String mode, @Nullable Integer capacity, int taken) {

    public String label() {
        return say("statistics.mode." + mode);
    }

    public String figures() {
        return capacity == null
                ? say("statistics.taken", taken)
                : say("statistics.taken.of", taken, capacity, percent(taken, capacity));
    }

    /// For a gauge; one without limit is drawn empty.
    public int places() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(1, capacity);
    }

    private static int percent(int part, int all) {
        return all == 0 ? 0 : Math.toIntExact(Math.round(100.0 * part / all));
    }
}
