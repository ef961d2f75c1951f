package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import org.jspecify.annotations.Nullable;

/// The places of one mode of an event, and how many of them are taken.
///
/// @param mode as `registration_pool.mode` writes it
/// @param capacity null without limit
public record PoolFigures(String mode, @Nullable Integer capacity, int taken, int waiting) {

    public String label() {
        return say("desk.mode." + mode);
    }

    public String figures() {
        var filled = capacity == null ? say("desk.taken", taken) : say("desk.taken.of", taken, capacity);
        return waiting == 0 ? filled : say("desk.taken.waiting", filled, waiting);
    }

    /// For a gauge; one without limit is drawn empty.
    public int places() {
        return capacity == null ? Integer.MAX_VALUE : Math.max(1, capacity);
    }
}
