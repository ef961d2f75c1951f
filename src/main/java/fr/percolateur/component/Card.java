package fr.percolateur.component;

import fr.percolateur.wording.FrenchLine;
import org.jspecify.annotations.Nullable;

/// An article or a past edition in a list, with its picture.
///
/// @param cover path of the picture, null for none
/// @param meta « Retour, 8 octobre 2026 »
/// @param lede in plain text, may be empty
/// @param external whether it leads to another site
public record Card(String title, String address, @Nullable String cover, String meta, String lede, boolean external) {

    public Card {
        title = FrenchLine.set(title);
        lede = FrenchLine.set(lede);
    }
}
