package fr.percolateur.drafting;

import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Kind;
import fr.percolateur.web.Page;
import java.util.List;

/// The documents that are neither events nor articles, as far as someone writes them.
///
/// @param pages by title; empty for whoever does not administer
public record OthersPage(Page page, List<StoredDocument> pages, List<StoredDocument> series, boolean administers) {

    static final String ADDRESS = "/atelier/pages/";

    public String writing(StoredDocument document) {
        return Shelf.writing(document);
    }

    public String beginning() {
        return NewPage.address(Kind.PAGE);
    }
}
