package fr.percolateur.event;

import org.jspecify.annotations.Nullable;

/// What one visits in a forum.
///
/// @param id in the document, by which the programme names it and questions are addressed to it; null without one
/// @param who is there to answer
/// @param where « Table 4, hall »
/// @param when « De 17 h à 17 h 30 »
public record Stand(
        @Nullable String id,
        String name,
        @Nullable String who,
        @Nullable String where,
        @Nullable String when) {}
