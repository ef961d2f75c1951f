package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/direct`: starts and ends the sequences, opens and closes the room.
@Controller
class ControlController {

    private final RoomKeys keys;
    private final RunningOrder order;
    private final Closing closing;
    private final OrderPart part;
    private final KeeperPages desks;
    private final Pages pages;

    ControlController(
            RoomKeys keys, RunningOrder order, Closing closing, OrderPart part, KeeperPages desks, Pages pages) {
        this.keys = keys;
        this.order = order;
        this.closing = closing;
        this.part = part;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping("/atelier/evenements/{slug}/direct")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var opened = desks.open(slug, keeper);
        var page = Page.of(say("conduct.title", opened.room().event().title()), ControlPage.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(HttpStatus.OK, page, "conduct/control", opened.show(page, part, done));
    }

    @PostMapping("/atelier/evenements/{slug}/direct/sequences/{rank}")
    ResponseEntity<byte[]> start(
            @PathVariable String slug, @PathVariable int rank, Viewer.SignedIn keeper, HttpServletRequest request) {
        var room = keys.open(slug, keeper);
        if (rank < 0 || rank >= room.event().details().programme().size()) {
            throw new Absent();
        }
        order.start(room.id(), rank, keeper.id());
        return KeeperAnswers.done(request, ControlPage.address(slug), "conduct.done.commence");
    }

    @PostMapping("/atelier/evenements/{slug}/direct/arret")
    ResponseEntity<byte[]> stop(@PathVariable String slug, Viewer.SignedIn keeper, HttpServletRequest request) {
        order.stop(keys.open(slug, keeper).id(), keeper.id());
        return KeeperAnswers.done(request, ControlPage.address(slug), "conduct.done.termine");
    }

    @PostMapping("/atelier/evenements/{slug}/direct/fermeture")
    ResponseEntity<byte[]> close(@PathVariable String slug, Viewer.SignedIn keeper, HttpServletRequest request) {
        closing.close(keys.open(slug, keeper), keeper.id());
        return KeeperAnswers.done(request, ControlPage.address(slug), "conduct.done.ferme");
    }

    @PostMapping("/atelier/evenements/{slug}/direct/code")
    ResponseEntity<byte[]> renew(@PathVariable String slug, Viewer.SignedIn keeper, HttpServletRequest request) {
        closing.renew(keys.open(slug, keeper), keeper.id());
        return KeeperAnswers.done(request, ControlPage.address(slug), "conduct.done.code");
    }

    @PostMapping("/atelier/evenements/{slug}/direct/reouverture")
    ResponseEntity<byte[]> reopen(@PathVariable String slug, Viewer.SignedIn keeper, HttpServletRequest request) {
        closing.reopen(keys.open(slug, keeper), keeper.id());
        return KeeperAnswers.done(request, ControlPage.address(slug), "conduct.done.rouvert");
    }
}
