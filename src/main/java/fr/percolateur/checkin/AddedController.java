package fr.percolateur.checkin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.content.Shelf;
import fr.percolateur.event.Event;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Holding;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/agenda/{slug}/emargement/ajouts/{id}`: someone added at the door by name, who has no page of their own to
/// correct or erase what is kept of them. The door and the organisers do it when they ask.
@Controller
class AddedController {

    private static final String PATH = "/atelier/agenda/{slug}/emargement/ajouts/{id}";

    private final DoorKeys keys;
    private final Door door;
    private final Pages pages;

    AddedController(DoorKeys keys, Door door, Pages pages) {
        this.keys = keys;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@PathVariable String slug, @PathVariable UUID id, Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        var added = find(event, id);
        return show(HttpStatus.OK, event, added, added.name(), added.organisation(), List.of());
    }

    /// To be given to the person.
    @GetMapping(PATH + "/donnees.csv")
    ResponseEntity<byte[]> give(@PathVariable String slug, @PathVariable UUID id, Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        var added = find(event, id);
        var shown = new AddedPage(page(event, added), event, added, added.name(), added.organisation(), List.of());
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"donnees.csv\"")
                .body(Csv.write(shown.facts().stream().map(AddedController::row).toList()));
    }

    private static List<String> row(Holding.Fact fact) {
        return List.of(fact.term(), fact.value());
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> correct(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String organisme,
            Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        var name = Typed.line(nom);
        var organisation = Typed.line(organisme);
        var mistakes = DoorController.mistakes(name, organisation);
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, find(event, id), name, organisation, mistakes);
        }
        return told(event, door.correct(event.id(), id, name, organisation, keeper.id()), "correction");
    }

    @PostMapping(PATH + "/effacement")
    ResponseEntity<byte[]> forget(@PathVariable String slug, @PathVariable UUID id, Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        return told(event, door.forget(event.id(), id, keeper.id()), "effacement");
    }

    @PostMapping(PATH + "/retrait")
    ResponseEntity<byte[]> remove(@PathVariable String slug, @PathVariable UUID id, Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        return told(event, door.remove(event.id(), id, keeper.id()), "retrait-ajout");
    }

    private static ResponseEntity<byte[]> told(Event event, boolean done, String word) {
        if (!done) {
            throw new Absent();
        }
        return DoorController.back(event, "?fait=" + word);
    }

    private AddedPage.Added find(Event event, UUID id) {
        return door.added(event.id(), id).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Event event,
            AddedPage.Added added,
            String name,
            String organisation,
            List<FieldError> mistakes) {
        var page = page(event, added);
        var shown = new AddedPage(page, event, added, name, organisation, mistakes);
        return pages.showOnce(status, page, "checkin/added", shown);
    }

    private static Page page(Event event, AddedPage.Added added) {
        return Page.of(say("checkin.added.title", event.title()), AddedPage.address(event, added))
                .under(Shelf.EVENTS.trail(new Crumb(say("checkin.heading"), DoorPage.address(event))))
                .unlisted();
    }
}
