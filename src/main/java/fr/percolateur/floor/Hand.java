package fr.percolateur.floor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A hand that is up.
///
/// @param onsite whether they are in the room itself
/// @param calledAt since when they have the floor; null while they wait
/// @param name for those who keep the room; empty for one of whom nothing tells it any more
public record Hand(
        long id,
        long participant,
        boolean onsite,
        Instant raisedAt,
        @Nullable Instant calledAt,
        String name) {

    public boolean isSpeaking() {
        return calledAt != null;
    }

    /// What names it in a page.
    public String key() {
        return "main-" + id;
    }
}
