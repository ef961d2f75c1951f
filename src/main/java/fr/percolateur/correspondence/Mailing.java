package fr.percolateur.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One letter to many: each of them gets it once.
///
/// @param event id of its document
/// @param name which of its occasion: the day of the event, or what was drawn when it was decided
/// @param knownBy who registered later was told by then
/// @param content as JSON: a [Difference] or a [Message]; null where the occasion says all
record Mailing(
        long id,
        long event,
        Occasion occasion,
        String name,
        Instant knownBy,
        Instant expiresAt,
        @Nullable String content) {}
