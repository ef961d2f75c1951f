package fr.percolateur.statistics;

import org.jspecify.annotations.Nullable;

/// A number that is told, or the place of one that is not.
///
/// @param depth what it is a part of is the last figure above it of a smaller depth
/// @param people ten or more; null when it is not told
public record Figure(
        Count.Part part, int depth, String label, @Nullable Integer people) {}
