package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.live.RoomPart;
import fr.percolateur.stream.Streams;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/direct/mur`: chooses what is on the wall.
@Controller
class WallDeskController {

    private static final String PATH = "/atelier/evenements/{slug}/direct/mur";

    private final RoomKeys keys;
    private final Curation curation;
    private final WallPart part;
    private final Streams streams;
    private final Pages pages;

    WallDeskController(RoomKeys keys, Curation curation, WallPart part, Streams streams, Pages pages) {
        this.keys = keys;
        this.curation = curation;
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
        var page = Page.of(say("wall.desk.title", room.event().title()), WallDeskPage.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "wall/desk",
                new WallDeskPage(page, room, mark, part.html(room.id(), RoomPart.MODERATORS), done));
    }

    /// @param name of what is to be shown; empty for whatever comes by itself
    @PostMapping(PATH)
    ResponseEntity<byte[]> choose(
            @PathVariable String slug,
            @RequestParam(name = "montrer", defaultValue = "") String name,
            Viewer.SignedIn keeper) {
        if (!curation.choose(keys.open(slug, keeper), name.isEmpty() ? null : name, keeper.id())) {
            throw new Absent();
        }
        return Pages.lead(WallDeskPage.address(slug) + "?fait=choisi");
    }
}
