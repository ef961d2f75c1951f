package fr.percolateur.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a question ended.
public sealed interface Settlement {

    /// In the room.
    ///
    /// @param second of the recording, from its beginning; null when nobody said
    record Oral(@Nullable Integer second, Instant at) implements Settlement {}

    /// @param service that answers, by its name
    record Written(String service, String answer, Instant at) implements Settlement {}

    record Declined(String reason, Instant at) implements Settlement {}

    Instant at();
}
