package fr.percolateur.drafting;

import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;

/// Whoever may begin a document.
final class Beginner {

    private Beginner() {}

    /// For some series, or for any.
    static boolean writes(Viewer viewer) {
        return viewer.administers()
                || viewer.granted().stream()
                        .anyMatch(grant -> grant.role() == Role.ORGANISER || grant.role() == Role.EDITOR);
    }
}
