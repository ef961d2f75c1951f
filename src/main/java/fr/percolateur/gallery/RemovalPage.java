package fr.percolateur.gallery;

import fr.percolateur.web.Page;
import java.util.List;

/// Asks whether a file is to be taken away; or says what names it, so that it is not.
public record RemovalPage(Page page, GalleryFile file, List<Use> uses) {

    public String address() {
        return FilePage.address(file.id()) + "/suppression";
    }

    public String back() {
        return FilePage.address(file.id());
    }

    public String name() {
        return file.name();
    }
}
