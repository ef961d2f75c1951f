package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.Pager;
import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/` and `/atelier/actualites/`: all documents in whatever state, of the reader’s series.
@Controller
class DocumentListController {

    private static final int PER_PAGE = 20;

    private final DeskDocuments documents;
    private final DocumentRows rows;
    private final Pages pages;
    private final InstantSource clock;

    DocumentListController(DeskDocuments documents, DocumentRows rows, Pages pages, InstantSource clock) {
        this.documents = documents;
        this.rows = rows;
        this.pages = pages;
        this.clock = clock;
    }

    /// Whoever has a role for some series, or for all.
    static boolean worksOnEvents(Viewer viewer) {
        return viewer.administers()
                || viewer.granted().stream().anyMatch(grant -> grant.role().isOfSeries());
    }

    @GetMapping(DocumentListPage.EVENTS)
    ResponseEntity<byte[]> events(@RequestParam MultiValueMap<String, String> query, Viewer.SignedIn viewer) {
        if (!worksOnEvents(viewer)) {
            throw new Forbidden();
        }
        return show(Kind.EVENT, DocumentListPage.EVENTS, query, viewer);
    }

    @GetMapping(DocumentListPage.ARTICLES)
    ResponseEntity<byte[]> articles(@RequestParam MultiValueMap<String, String> query, Viewer.SignedIn viewer) {
        if (!DeskSection.writers(viewer)) {
            throw new Forbidden();
        }
        return show(Kind.ARTICLE, DocumentListPage.ARTICLES, query, viewer);
    }

    private ResponseEntity<byte[]> show(
            Kind kind, String address, MultiValueMap<String, String> query, Viewer.SignedIn viewer) {
        var now = clock.instant();
        var filter = DocumentFilter.read(query);
        var byStanding = documents.byStanding(kind, filter, viewer, now);
        var found = byStanding.entrySet().stream()
                .filter(entry ->
                        filter.standings().isEmpty() || filter.standings().contains(entry.getKey()))
                .mapToInt(entry -> entry.getValue())
                .sum();
        var last = Pager.pages(found, PER_PAGE);
        var asked = Objects.requireNonNullElse(query.getFirst("page"), "");
        var current = Math.min(Pager.number(asked).orElse(1), last);
        var listed = documents.list(kind, filter, viewer, now, (current - 1) * PER_PAGE, PER_PAGE);
        var shown = new DocumentListPage(
                Page.of(say("desk.list." + word(kind)), address)
                        .under(new Crumb(say("desk.title"), TodayPage.ADDRESS))
                        .unlisted(),
                kind,
                filter,
                byStanding,
                documents.series(kind, viewer, now),
                rows.of(listed, viewer, now),
                found,
                new Pager(current, last, filter.address(address)),
                DeskSection.writers(viewer));
        return pages.showOnce(HttpStatus.OK, shown.page(), "desk/list", shown);
    }

    static String word(Kind kind) {
        return kind == Kind.EVENT ? "events" : "articles";
    }
}
