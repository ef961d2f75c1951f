package fr.percolateur.event;

import org.jspecify.annotations.Nullable;

/// A person on the programme.
///
/// @param part what they do there: `intervenant`, `animateur` or `invite`
public record Speaker(
        String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String part) {}
