package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/atelier/evenements/{slug}/retour`: where the article of an event is, or how it begins.
@Controller
class RecapController {

    private static final String PATH = "/atelier/evenements/{slug}/retour";

    private final EventKeys keys;
    private final Recaps recaps;
    private final Pages pages;
    private final InstantSource clock;

    RecapController(EventKeys keys, Recaps recaps, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.recaps = recaps;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn organiser) {
        return show(HttpStatus.OK, keys.open(slug, organiser), "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> compose(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        if (!isOver(event)) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, say("recap.trouble.early"));
        }
        return recaps.compose(event, organiser.id()).isPresent()
                ? Pages.lead(RecapPage.address(slug))
                : show(HttpStatus.UNPROCESSABLE_CONTENT, event, say("recap.trouble.folder"));
    }

    private boolean isOver(Event event) {
        var over = event.over();
        return over != null && !clock.instant().isBefore(over);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Event event, String trouble) {
        var page = Page.of(say("recap.title", event.title()), RecapPage.address(event.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(
                status,
                page,
                "recap/show",
                RecapPage.of(page, event, recaps.of(event).orElse(null), isOver(event), trouble));
    }
}
