package fr.percolateur.drafting;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/atelier/pages/`.
@Controller
class OthersController {

    private final StoredDocuments documents;
    private final Pages pages;

    OthersController(StoredDocuments documents, Pages pages) {
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping(OthersPage.ADDRESS)
    ResponseEntity<byte[]> list(Viewer.SignedIn viewer) {
        if (!DeskSection.writers(viewer)) {
            throw new Forbidden();
        }
        var all = documents.all();
        var page = Page.of(say("drafting.others.title"), OthersPage.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var shown = new OthersPage(
                page,
                viewer.administers() ? of(Kind.PAGE, all) : List.of(),
                of(Kind.SERIES, all).stream()
                        .filter(series -> viewer.writesFor(series.slug()))
                        .toList(),
                viewer.administers());
        return pages.showOnce(HttpStatus.OK, page, "drafting/others", shown);
    }

    private static List<StoredDocument> of(Kind kind, List<StoredDocument> all) {
        return all.stream()
                .filter(document -> document.kind() == kind)
                .sorted(Comparator.comparing(StoredDocument::title))
                .toList();
    }
}
