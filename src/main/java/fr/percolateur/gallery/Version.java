package fr.percolateur.gallery;

import java.time.Instant;

/// What stood under the path of a file before.
///
/// @param address where it is still sent from
public record Version(String address, Instant until) {}
