package fr.percolateur.saving;

import fr.percolateur.sheet.Typed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What someone typed of a document and did not save.
///
/// @param name of its author
/// @param version of the save it was typed over
/// @param proposed whether it was handed to whoever publishes
/// @param declined what whoever publishes said to it; null for nothing
public record WorkingCopy(
        long document,
        UUID author,
        String name,
        int version,
        Typed typed,
        Instant typedAt,
        boolean proposed,
        @Nullable Declined declined) {

    /// Why a proposal was not taken.
    ///
    /// @param name of whoever declined it; null for someone since forgotten
    public record Declined(@Nullable String name, Instant at, String word) {}
}
