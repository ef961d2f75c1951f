package fr.percolateur.event;

import fr.percolateur.content.Picture;
import org.jspecify.annotations.Nullable;

/// A person on the programme.
///
/// @param id in the document; null without one, and in rows of before
/// @param part what they do there: `intervenant`, `animateur` or `invite`
/// @param portrait null for none
public record Speaker(
        @Nullable String id,
        String name,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String part,
        @Nullable Picture portrait) {}
