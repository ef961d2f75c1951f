package fr.percolateur.saving;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One save of a document.
///
/// @param author their name; null for what came from a folder, from the program, or from someone since forgotten
public record Version(int number, Instant at, @Nullable String author) {}
