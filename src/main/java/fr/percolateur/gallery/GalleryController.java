package fr.percolateur.gallery;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.Pager;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/medias/`: what there is, searched and filtered.
@Controller
class GalleryController {

    private static final int PER_PAGE = 24;

    private final Catalogue catalogue;
    private final Pages pages;

    GalleryController(JdbcClient jdbc, Pages pages) {
        this.catalogue = new Catalogue(jdbc);
        this.pages = pages;
    }

    /// @param depot how many files were just brought
    @GetMapping(GalleryRights.ADDRESS)
    ResponseEntity<byte[]> list(
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "") String depot,
            Viewer.SignedIn viewer) {
        GalleryRights.require(viewer);
        var search = GallerySearch.of(query);
        var found = catalogue.count(search);
        var last = Pager.pages(found, PER_PAGE);
        var asked = Objects.requireNonNullElse(query.getFirst("page"), "");
        var current = Math.min(Pager.number(asked).orElse(1), last);
        var page = Page.of(say("gallery.title"), GalleryRights.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var done = depot.equals("retire")
                ? say("gallery.done.removed")
                : Pager.number(depot)
                        .map(number -> say("gallery.done.added", number))
                        .orElse("");
        var shown = new GalleryPage(
                page,
                search,
                catalogue.search(search, (current - 1) * PER_PAGE, PER_PAGE),
                found,
                new Pager(current, last, search.address()),
                done);
        return pages.showOnce(HttpStatus.OK, page, "gallery/list", shown);
    }
}
