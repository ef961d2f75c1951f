package fr.percolateur.editorial;

import fr.percolateur.manuscript.Manuscript;
import java.util.List;

/// Reads one document, or the documents of a folder side by side, and notes what to mend in the margin.
interface Check {

    default void read(Manuscript manuscript, Margin margin) {}

    /// @param folder all documents that were given together, the one that is read among them
    default void compare(Manuscript manuscript, List<Manuscript> folder, Margin margin) {}
}
