package fr.percolateur.component;

import fr.percolateur.imaging.Focus;
import fr.percolateur.wording.FrenchLine;
import org.jspecify.annotations.Nullable;

/// An article or a past edition in a list, with its picture.
///
/// @param cover path of the picture, null for none
/// @param meta « Retour, 8 octobre 2026 »
/// @param lede in plain text, may be empty
/// @param external whether it leads to another site
/// @param photo what is known of a cover that is an editor’s photograph; null for one that is drawn
public record Card(
        String title,
        String address,
        @Nullable String cover,
        String meta,
        String lede,
        boolean external,
        @Nullable Photo photo) {

    /// @param width in pixels, null when unknown
    /// @param focus what stays in sight where it is cropped
    public record Photo(@Nullable Integer width, Focus focus) {}

    public Card {
        title = FrenchLine.set(title);
        lede = FrenchLine.set(lede);
    }

    public Card(String title, String address, @Nullable String cover, String meta, String lede, boolean external) {
        this(title, address, cover, meta, lede, external, null);
    }
}
