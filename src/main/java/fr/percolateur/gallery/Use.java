package fr.percolateur.gallery;

import fr.percolateur.wording.FrenchLine;

/// What names a file.
///
/// @param address of its page for visitors, or in the Atelier
public record Use(String title, String address) {

    public Use {
        title = FrenchLine.set(title);
    }
}
