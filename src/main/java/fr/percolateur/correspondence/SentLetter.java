package fr.percolateur.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A letter to many that left, or is about to.
///
/// @param done whether it went to all of them
/// @param letters to how many it went
/// @param message what an organiser wrote; null for the letters that leave by themselves
public record SentLetter(
        Occasion occasion,
        Instant at,
        boolean done,
        int letters,
        @Nullable Message message) {}
