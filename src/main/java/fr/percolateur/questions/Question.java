package fr.percolateur.questions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One question of a room.
///
/// @param signed as its readers see it: « Solenn A., Ville de Port-Lanterne »; empty without a name
/// @param early asked before the meeting began
/// @param rushed asked while its network asked more than people do
/// @param decidedAt when it was taken or not; null before
/// @param reason why it was not taken; null otherwise
/// @param mergedInto the question that stands for it; null when it stands for itself
/// @param wallSince since when it is on the wall; null when it is not
/// @param service that answers in writing; null for none
/// @param addressee the [Addressee#word] of whom it is addressed to; null for everyone
/// @param supporters how many participants support it or what was merged into it, each once; of a merged one, none
public record Question(
        long id,
        long room,
        String text,
        String signed,
        Instant askedAt,
        boolean early,
        boolean rushed,
        State state,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Long mergedInto,
        @Nullable Instant wallSince,
        @Nullable Instant answeredAt,
        @Nullable String service,
        @Nullable Instant assignedAt,
        @Nullable String addressee,
        int supporters) {

    public enum State {
        PENDING,
        APPROVED,
        REJECTED
    }

    public Fate fate() {
        if (mergedInto != null) {
            return Fate.MERGED;
        }
        return switch (state) {
            case PENDING -> Fate.PENDING;
            case REJECTED -> Fate.REJECTED;
            case APPROVED -> approved();
        };
    }

    private Fate approved() {
        if (answeredAt != null) {
            return Fate.ANSWERED;
        }
        if (wallSince != null) {
            return Fate.ON_THE_WALL;
        }
        return service == null ? Fate.OPEN : Fate.WRITTEN_ANSWER;
    }

    /// Whether all see it, and may support it.
    public boolean isPublic() {
        return state == State.APPROVED && mergedInto == null;
    }
}
