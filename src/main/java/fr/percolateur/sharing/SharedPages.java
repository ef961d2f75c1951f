package fr.percolateur.sharing;

import fr.percolateur.content.PublicPage;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Kind;
import fr.percolateur.library.Edits;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Documents as they are saved, in whatever state, as the public page that they would be.
final class SharedPages {

    private final StoredDocuments documents;
    private final Edits edits;
    private final Map<Kind, PublicPage> pages;

    SharedPages(StoredDocuments documents, Edits edits, List<PublicPage> pages) {
        this.documents = documents;
        this.edits = edits;
        this.pages = pages.stream().collect(Collectors.toMap(PublicPage::kind, Function.identity()));
    }

    /// Empty when its file was taken away.
    Optional<StoredDocument> document(SharedLink link) {
        return documents.find(link.document()).filter(found -> !found.gone());
    }

    Pages.Shown of(StoredDocument document) {
        var page = pages.get(document.kind());
        if (page == null) {
            throw new IllegalStateException("no public page of a " + document.kind());
        }
        return page.preview(edits.rendered(document.document()));
    }
}
