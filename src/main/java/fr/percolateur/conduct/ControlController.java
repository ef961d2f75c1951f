package fr.percolateur.conduct;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.Site;
import java.time.InstantSource;
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
    private final Pages pages;
    private final Site site;
    private final InstantSource clock;

    ControlController(RoomKeys keys, RunningOrder order, Closing closing, Pages pages, Site site, InstantSource clock) {
        this.keys = keys;
        this.order = order;
        this.closing = closing;
        this.pages = pages;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/atelier/evenements/{slug}/direct")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var page = Page.of(say("conduct.title", room.event().title()), ControlPage.address(slug))
                .unlisted();
        var clockwork = Clockwork.of(room.event(), order.held(room.id()), clock.instant());
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "conduct/control",
                new ControlPage(page, room, clockwork, site.absolute(Room.SHORT), known(done)));
    }

    /// Only what this page itself says.
    private static String known(String done) {
        return switch (done) {
            case "commence", "termine", "ferme", "rouvert" -> done;
            default -> "";
        };
    }

    @PostMapping("/atelier/evenements/{slug}/direct/sequences/{rank}")
    ResponseEntity<byte[]> start(@PathVariable String slug, @PathVariable int rank, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        if (rank < 0 || rank >= room.event().details().programme().size()) {
            throw new Absent();
        }
        order.start(room.id(), rank, keeper.id());
        return Pages.lead(ControlPage.address(slug) + "?fait=commence");
    }

    @PostMapping("/atelier/evenements/{slug}/direct/arret")
    ResponseEntity<byte[]> stop(@PathVariable String slug, Viewer.SignedIn keeper) {
        order.stop(keys.open(slug, keeper).id(), keeper.id());
        return Pages.lead(ControlPage.address(slug) + "?fait=termine");
    }

    @PostMapping("/atelier/evenements/{slug}/direct/fermeture")
    ResponseEntity<byte[]> close(@PathVariable String slug, Viewer.SignedIn keeper) {
        closing.close(keys.open(slug, keeper), keeper.id());
        return Pages.lead(ControlPage.address(slug) + "?fait=ferme");
    }

    @PostMapping("/atelier/evenements/{slug}/direct/reouverture")
    ResponseEntity<byte[]> reopen(@PathVariable String slug, Viewer.SignedIn keeper) {
        closing.reopen(keys.open(slug, keeper), keeper.id());
        return Pages.lead(ControlPage.address(slug) + "?fait=rouvert");
    }
}
