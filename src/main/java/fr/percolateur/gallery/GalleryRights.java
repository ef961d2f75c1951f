package fr.percolateur.gallery;

import fr.percolateur.desk.DeskSection;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;

/// Who may do what in the media library. It belongs to no series: an image serves wherever it fits.
final class GalleryRights {

    static final String ADDRESS = "/atelier/medias/";

    private GalleryRights() {}

    /// Whoever writes for a series: looks, brings files, and says what they show.
    static boolean mayOpen(Viewer viewer) {
        return DeskSection.writers(viewer);
    }

    /// An editor replaces and takes away what they brought; an organiser, also what others did.
    static boolean mayChange(Viewer.SignedIn viewer, GalleryFile file) {
        return DeskSection.organisers(viewer) || viewer.id().equals(file.addedBy());
    }

    /// @throws Forbidden when the library is not theirs to open
    static void require(Viewer viewer) {
        if (!mayOpen(viewer)) {
            throw new Forbidden();
        }
    }
}
