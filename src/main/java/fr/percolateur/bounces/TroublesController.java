package fr.percolateur.bounces;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.mail.Trouble;
import fr.percolateur.mail.Troubles;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Letters that did not arrive, for those who send them again or give them up: administrators at `/atelier/courrier`,
/// and whoever organises an event those of that event.
@Controller
class TroublesController {

    private static final int MOST = 100;
    private static final Set<String> DONE = Set.of("renvoi", "abandon");

    private static final String EVENT = "/atelier/evenements/{slug}/courrier";

    private final EventKeys keys;
    private final Troubles troubles;
    private final TroubleActs acts;
    private final Pages pages;

    TroublesController(EventKeys keys, Troubles troubles, TroubleActs acts, Pages pages) {
        this.keys = keys;
        this.troubles = troubles;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping(TroublesPage.ADDRESS)
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        return show(HttpStatus.OK, all(viewer), done(fait), "");
    }

    @PostMapping(TroublesPage.ADDRESS + "/{id}/renvoi")
    ResponseEntity<byte[]> sendAgain(@PathVariable long id, Viewer.SignedIn viewer) {
        return sendAgain(all(viewer), id, viewer);
    }

    @PostMapping(TroublesPage.ADDRESS + "/{id}/abandon")
    ResponseEntity<byte[]> giveUp(@PathVariable long id, Viewer.SignedIn viewer) {
        return giveUp(all(viewer), id, viewer);
    }

    @GetMapping(EVENT)
    ResponseEntity<byte[]> list(
            @PathVariable String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        return show(HttpStatus.OK, of(slug, viewer), done(fait), "");
    }

    @PostMapping(EVENT + "/{id}/renvoi")
    ResponseEntity<byte[]> sendAgain(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn viewer) {
        return sendAgain(of(slug, viewer).holding(id), id, viewer);
    }

    @PostMapping(EVENT + "/{id}/abandon")
    ResponseEntity<byte[]> giveUp(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn viewer) {
        return giveUp(of(slug, viewer).holding(id), id, viewer);
    }

    /// Letters that one sees to, as whoever one is.
    ///
    /// @param about title of the event that they are about; empty for all
    private record Pile(String address, String about, List<Trouble> letters) {

        /// @throws Absent for a letter of another event, or of none
        Pile holding(long letter) {
            if (letters.stream().noneMatch(each -> each.id() == letter)) {
                throw new Absent();
            }
            return this;
        }
    }

    private Pile all(Viewer viewer) {
        if (!viewer.administers()) {
            throw new Forbidden();
        }
        return new Pile(TroublesPage.ADDRESS, "", troubles.latest(MOST + 1));
    }

    private Pile of(String slug, Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        return new Pile(TroublesPage.address(slug), event.title(), troubles.about(TroublesPage.concern(event.id())));
    }

    private ResponseEntity<byte[]> sendAgain(Pile pile, long letter, Viewer.SignedIn viewer) {
        return acts.sendAgain(letter, viewer.id())
                ? back(pile, "renvoi")
                : show(HttpStatus.CONFLICT, pile, "", say("bounces.forgotten"));
    }

    private ResponseEntity<byte[]> giveUp(Pile pile, long letter, Viewer.SignedIn viewer) {
        acts.giveUp(letter, viewer.id());
        return back(pile, "abandon");
    }

    private static String done(String word) {
        return DONE.contains(word) ? say("bounces.done." + word) : "";
    }

    private static ResponseEntity<byte[]> back(Pile pile, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(pile.address() + "?fait=" + done))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Pile pile, String done, String failed) {
        var title = pile.about().isEmpty() ? say("bounces.title") : say("bounces.event.title", pile.about());
        var page = Page.of(title, pile.address())
                .under(
                        pile.about().isEmpty()
                                ? new Crumb[] {new Crumb(say("desk.title"), "/atelier/")}
                                : Shelf.EVENTS.trail())
                .unlisted();
        var letters = pile.letters();
        var shown = new TroublesPage(
                page, pile.address(), letters.stream().limit(MOST).toList(), letters.size() > MOST, done, failed);
        return pages.showOnce(status, page, "bounces/troubles", shown);
    }
}
