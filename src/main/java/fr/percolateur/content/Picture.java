package fr.percolateur.content;

import fr.percolateur.imaging.Focus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The picture at the head of a document, found among the imported media.
///
/// @param address on this site, such as `/media/…/name.jpg`
/// @param alt what it shows, in words; empty when it only decorates
/// @param width and `height` in pixels, null when unknown
/// @param focus what stays in sight where it is cropped
public record Picture(
        String address,
        String alt,
        @Nullable String caption,
        @Nullable Integer width,
        @Nullable Integer height,
        Focus focus) {

    /// What was stored before pictures had one says none.
    public Picture {
        focus = Objects.requireNonNullElse(focus, Focus.CENTRE);
    }
}
