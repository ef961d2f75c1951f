package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import org.springframework.http.HttpStatus;
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
    private final Streams streams;
    private final Pages pages;

    FloorDeskController(RoomKeys keys, Floor floor, FloorPart part, Streams streams, Pages pages) {
        this.keys = keys;
        this.floor = floor;
        this.part = part;
        this.streams = streams;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        // asked first: what changes while the page is written is told again
        var mark = streams.mark(room.id());
        var page = Page.of(say("floor.title", room.event().title()), FloorPage.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "floor/desk",
                new FloorPage(page, room, mark, part.html(room.id(), RoomPart.MODERATORS), done));
    }

    @PostMapping(PATH + "/{hand}")
    ResponseEntity<byte[]> call(@PathVariable String slug, @PathVariable long hand, Viewer.SignedIn keeper) {
        var called = floor.call(keys.open(slug, keeper).id(), hand, keeper.id());
        return Pages.lead(FloorPage.address(slug) + "?fait=" + (called ? "donnee" : "baissee"));
    }

    @PostMapping(PATH + "/fin")
    ResponseEntity<byte[]> end(@PathVariable String slug, Viewer.SignedIn keeper) {
        floor.end(keys.open(slug, keeper).id(), keeper.id());
        return Pages.lead(FloorPage.address(slug) + "?fait=rendue");
    }
}
