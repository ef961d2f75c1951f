package fr.percolateur.bounces;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.mail.Troubles;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/courrier`: letters that did not arrive, for administrators, who send them again or give them up.
@Controller
class TroublesController {

    private static final int MOST = 100;
    private static final Set<String> DONE = Set.of("renvoi", "abandon");

    private final Troubles troubles;
    private final TroubleActs acts;
    private final Pages pages;

    TroublesController(Troubles troubles, TroubleActs acts, Pages pages) {
        this.troubles = troubles;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping(TroublesPage.ADDRESS)
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        requireAdministrator(viewer);
        return show(HttpStatus.OK, DONE.contains(fait) ? say("bounces.done." + fait) : "", "");
    }

    @PostMapping(TroublesPage.ADDRESS + "/{id}/renvoi")
    ResponseEntity<byte[]> sendAgain(@PathVariable long id, Viewer.SignedIn viewer) {
        requireAdministrator(viewer);
        return acts.sendAgain(id, viewer.id())
                ? back("renvoi")
                : show(HttpStatus.CONFLICT, "", say("bounces.forgotten"));
    }

    @PostMapping(TroublesPage.ADDRESS + "/{id}/abandon")
    ResponseEntity<byte[]> giveUp(@PathVariable long id, Viewer.SignedIn viewer) {
        requireAdministrator(viewer);
        acts.giveUp(id, viewer.id());
        return back("abandon");
    }

    private static void requireAdministrator(Viewer viewer) {
        if (!viewer.administers()) {
            throw new Forbidden();
        }
    }

    private static ResponseEntity<byte[]> back(String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(TroublesPage.ADDRESS + "?fait=" + done))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<byte[]> show(HttpStatus status, String done, String failed) {
        var latest = troubles.latest(MOST + 1);
        var page = Page.of(say("bounces.title"), TroublesPage.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var shown = new TroublesPage(page, latest.stream().limit(MOST).toList(), latest.size() > MOST, done, failed);
        return pages.showOnce(status, page, "bounces/troubles", shown);
    }
}
