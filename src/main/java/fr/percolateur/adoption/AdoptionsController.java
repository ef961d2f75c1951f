package fr.percolateur.adoption;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
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

/// `/atelier/evenements/{slug}/enseignements/adoptions`: reads what agents say before all do.
@Controller
class AdoptionsController {

    private static final String PATH = "/atelier/evenements/{slug}/enseignements/adoptions";

    private final EventKeys keys;
    private final Adoptions adoptions;
    private final Pages pages;

    AdoptionsController(EventKeys keys, Adoptions adoptions, Pages pages) {
        this.keys = keys;
        this.adoptions = adoptions;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var page = Page.of(say("adoption.desk.title", event.title()), AdoptionsPage.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var told = done.equals("montre") || done.equals("masque") ? say("adoption.done." + done) : "";
        return pages.showOnce(
                HttpStatus.OK, page, "adoption/list", new AdoptionsPage(page, event, adoptions.of(event.id()), told));
    }

    @PostMapping(PATH + "/{id}")
    ResponseEntity<byte[]> decide(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "sort", defaultValue = "") String fate,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var shown = fate.equals("montrer");
        if (!adoptions.decide(event.id(), id, shown, organiser.id())) {
            throw new Absent();
        }
        return Pages.lead(AdoptionsPage.address(slug) + "?fait=" + (shown ? "montre" : "masque"));
    }
}
