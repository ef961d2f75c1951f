package fr.percolateur.posting;

import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/// An address that takes more of whoever asks than a form holds: a portrait, a report of a mail server. What it takes
/// at most, it says itself. A module declares its own as beans; those of the Atelier need none, unless they take more
/// than images.
///
/// @param pattern as Spring writes paths: `/intervention/{token}/portrait`
/// @param most of those who organise alone; null for as much as images weigh, of anyone
public record LargePost(String pattern, @Nullable DataSize most) {

    public LargePost(String pattern) {
        this(pattern, null);
    }
}
