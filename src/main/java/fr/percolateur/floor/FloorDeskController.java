package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.conduct.KeeperAnswers;
import fr.percolateur.conduct.KeeperPages;
import fr.percolateur.content.Shelf;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/direct/parole`: gives the floor.
@Controller
class FloorDeskController {

    private static final String PATH = "/atelier/evenements/{slug}/direct/parole";

    private final RoomKeys keys;
    private final Floor floor;
    private final FloorPart part;
    private final KeeperPages desks;

    FloorDeskController(RoomKeys keys, Floor floor, FloorPart part, KeeperPages desks) {
        this.keys = keys;
        this.floor = floor;
        this.part = part;
        this.desks = desks;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        return desks.show(
                "floor/desk",
                desks.open(slug, keeper),
                part,
                done,
                room -> Page.of(say("floor.title", room.event().title()), FloorPage.address(slug))
                        .under(Shelf.EVENTS.trail())
                        .unlisted());
    }

    @PostMapping(PATH + "/{hand}")
    ResponseEntity<byte[]> call(
            @PathVariable String slug, @PathVariable long hand, Viewer.SignedIn keeper, HttpServletRequest request) {
        var called = floor.call(keys.open(slug, keeper).id(), hand, keeper.id());
        return KeeperAnswers.done(request, FloorPage.address(slug), "floor.done." + (called ? "donnee" : "trop-tard"));
    }

    @PostMapping(PATH + "/fin")
    ResponseEntity<byte[]> end(@PathVariable String slug, Viewer.SignedIn keeper, HttpServletRequest request) {
        floor.end(keys.open(slug, keeper).id(), keeper.id());
        return KeeperAnswers.done(request, FloorPage.address(slug), "floor.done.rendue");
    }
}
