package fr.percolateur.recap;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/retour`: where the article of an event is, or how it begins.
@Controller
class RecapController {

    private static final String PATH = "/atelier/evenements/{slug}/retour";

    private final EventKeys keys;
    private final Recaps recaps;
    private final Photos photos;
    private final Pages pages;
    private final InstantSource clock;

    RecapController(EventKeys keys, Recaps recaps, Photos photos, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.recaps = recaps;
        this.photos = photos;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn organiser) {
        var done = fait.equals("photos") ? say("recap.done.photos") : "";
        return show(HttpStatus.OK, keys.open(slug, organiser), "", List.of(), done);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> compose(@PathVariable String slug, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        if (!isOver(event)) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, say("recap.trouble.early"), List.of(), "");
        }
        return recaps.compose(event, organiser.id()).isPresent()
                ? Pages.lead(RecapPage.address(slug))
                : show(HttpStatus.UNPROCESSABLE_CONTENT, event, say("recap.trouble.folder"), List.of(), "");
    }

    @PostMapping(PATH + "/photos")
    ResponseEntity<byte[]> illustrate(
            @PathVariable String slug,
            @RequestParam(name = "photo", defaultValue = "") Set<Long> chosen,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var begun = recaps.of(event).orElseThrow(Absent::new);
        if (chosen.isEmpty()) {
            var mistake = new FieldError("photo", say("recap.mistake.photos"));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, "", List.of(mistake), "");
        }
        return photos.add(event, begun.path(), chosen, organiser.id())
                ? Pages.lead(RecapPage.address(slug) + "?fait=photos")
                : show(HttpStatus.UNPROCESSABLE_CONTENT, event, say("recap.trouble.folder"), List.of(), "");
    }

    private boolean isOver(Event event) {
        var over = event.over();
        return over != null && !clock.instant().isBefore(over);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Event event, String trouble, List<FieldError> mistakes, String done) {
        var page = Page.of(say("recap.title", event.title()), RecapPage.address(event.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var begun = recaps.of(event).orElse(null);
        return pages.showOnce(
                status,
                page,
                "recap/show",
                RecapPage.of(
                        page,
                        event,
                        begun,
                        isOver(event),
                        begun == null ? List.of() : photos.of(event),
                        trouble,
                        mistakes,
                        done));
    }
}
