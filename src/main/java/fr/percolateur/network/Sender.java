package fr.percolateur.network;

import org.jspecify.annotations.Nullable;

/// From where something comes of which one network may hold only so much: thousands of invented addresses would else
/// keep all of it from everyone.
///
/// @param network null for one that nobody bounds
/// @param most that it may hold
public record Sender(@Nullable String network, int most) {

    public static final Sender UNBOUND = new Sender(null, Integer.MAX_VALUE);
}
