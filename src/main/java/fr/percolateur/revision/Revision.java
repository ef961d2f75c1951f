package fr.percolateur.revision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document as it was after one save.
///
/// @param number from 1, without gap
/// @param author id of an agent; null for what came from a folder, and for the program
public record Revision(
        long document, int number, Instant at, @Nullable UUID author) {}
