package fr.percolateur.polls;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked in a room.
///
/// @param room the id of the event’s document
/// @param options the answers one chooses from; of a scale, what its ends mean; none for words
/// @param most how many one may choose, or words one may give
/// @param shown whether the results are shown, if ten have answered
/// @param box where answers are counted; null for a draft
public record Poll(
        long id,
        long room,
        PollKind kind,
        String question,
        List<String> options,
        int most,
        boolean shown,
        @Nullable Long box,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    public enum State {
        DRAFT,
        OPEN,
        CLOSED
    }

    public Poll {
        options = List.copyOf(options);
    }

    public State state() {
        return box == null ? State.DRAFT : closedAt == null ? State.OPEN : State.CLOSED;
    }

    public boolean isOpen() {
        return state() == State.OPEN;
    }

    /// What names it in a page: of fields, of what someone did.
    public String key() {
        return "sondage-" + id;
    }
}
