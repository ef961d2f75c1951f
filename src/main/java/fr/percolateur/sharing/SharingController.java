package fr.percolateur.sharing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocument.State;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/partage`, and the same for other documents: for whoever writes them.
@Controller
class SharingController {

    private static final String PATH = Shelf.PATH + "/partage";

    private final DocumentKeys keys;
    private final SharedLinks links;
    private final SharedPages drafts;
    private final Site site;
    private final Pages pages;
    private final InstantSource clock;

    SharingController(
            DocumentKeys keys, SharedLinks links, SharedPages drafts, Site site, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.links = links;
        this.drafts = drafts;
        this.site = site;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String fait,
            Viewer.SignedIn viewer) {
        return show(open(shelf, slug, viewer), "", fait.equals("retrait") ? say("sharing.revoked") : "");
    }

    /// The answer is the page itself: the link is told this once, stands in no address of the Atelier, and is kept
    /// nowhere.
    @PostMapping(PATH)
    ResponseEntity<byte[]> make(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String jours,
            Viewer.SignedIn viewer) {
        var document = open(shelf, slug, viewer);
        var token = links.make(document.id(), SharingPage.life(jours), viewer.id());
        return show(document, site.absolute("/apercu/" + token), say("sharing.made"));
    }

    @PostMapping(PATH + "/retrait")
    ResponseEntity<byte[]> revoke(
            @PathVariable String shelf, @PathVariable String slug, @RequestParam long lien, Viewer.SignedIn viewer) {
        var document = open(shelf, slug, viewer);
        links.revoke(document.id(), lien, viewer.id());
        return Pages.lead(address(document) + "?fait=retrait");
    }

    /// What those who have a link read: as it is saved, not as someone is typing it.
    @GetMapping(PATH + "/page")
    ResponseEntity<byte[]> page(@PathVariable String shelf, @PathVariable String slug, Viewer.SignedIn viewer) {
        return pages.preview(drafts.of(open(shelf, slug, viewer)));
    }

    private StoredDocument open(String shelf, String slug, Viewer.SignedIn viewer) {
        return keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
    }

    private static String address(StoredDocument document) {
        return Shelf.address(document) + "/partage";
    }

    private ResponseEntity<byte[]> show(StoredDocument document, String fresh, String done) {
        var page = Page.of(say("sharing.title", document.title()), address(document))
                .under(Shelf.of(document.kind()).trail())
                .unlisted()
                .framing(List.of("'self'"));
        var isPublic = document.state(clock.instant()) == State.PUBLIC;
        var shown = new SharingPage(page, document, isPublic, address(document), links.of(document.id()), fresh, done);
        return pages.showOnce(HttpStatus.OK, page, "sharing/sharing", shown);
    }
}
