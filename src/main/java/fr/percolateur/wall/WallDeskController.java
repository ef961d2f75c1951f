package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.conduct.KeeperAnswers;
import fr.percolateur.conduct.KeeperPages;
import fr.percolateur.content.Shelf;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import jakarta.servlet.http.HttpServletRequest;
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
    private final KeeperPages desks;

    WallDeskController(RoomKeys keys, Curation curation, WallPart part, KeeperPages desks) {
        this.keys = keys;
        this.curation = curation;
        this.part = part;
        this.desks = desks;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        return desks.show(
                "wall/desk",
                desks.open(slug, keeper),
                part,
                done,
                room -> Page.of(say("wall.desk.title", room.event().title()), WallDeskPage.address(slug))
                        .under(Shelf.EVENTS.trail())
                        .unlisted());
    }

    /// @param name of what is to be shown; empty for whatever comes by itself
    @PostMapping(PATH)
    ResponseEntity<byte[]> choose(
            @PathVariable String slug,
            @RequestParam(name = "montrer", defaultValue = "") String name,
            Viewer.SignedIn keeper,
            HttpServletRequest request) {
        if (!curation.choose(keys.open(slug, keeper), name.isEmpty() ? null : name, keeper.id())) {
            throw new Absent();
        }
        return KeeperAnswers.done(request, WallDeskPage.address(slug), "wall.done.choisi");
    }
}
