package fr.percolateur.checkin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.content.Shelf;
import fr.percolateur.event.Event;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/agenda/{slug}/emargement`: the door, with plain forms.
@Controller
class DoorController {

    private static final int MOST_FOUND = 50;
    private static final int LONG = 200;

    private final DoorKeys keys;
    private final Door door;
    private final Pages pages;
    private final InstantSource clock;

    DoorController(DoorKeys keys, Door door, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.door = door;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/atelier/agenda/{slug}/emargement")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<UUID> passage,
            @RequestParam(defaultValue = "") String fait,
            Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        var admission = passage.flatMap(scan -> door.outcome(scan, event.id())).orElse(null);
        return show(HttpStatus.OK, event, q, admission, done(fait), List.of());
    }

    @PostMapping("/atelier/agenda/{slug}/emargement")
    ResponseEntity<byte[]> scan(
            @PathVariable String slug,
            @RequestParam UUID passage,
            @RequestParam(defaultValue = "") String billet,
            Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        if (billet.isBlank()) {
            return refuse(event, new FieldError("billet", say("checkin.mistake.code")));
        }
        door.scan(event.id(), new Scan(passage, billet, clock.instant()), keeper.id());
        return back(event, "?passage=" + passage);
    }

    @PostMapping("/atelier/agenda/{slug}/emargement/presences")
    ResponseEntity<byte[]> admit(@PathVariable String slug, @RequestParam long inscription, Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        return door.admit(event.id(), inscription, keeper.id())
                .map(admission -> show(HttpStatus.OK, event, "", admission, "", List.of()))
                .orElseGet(() -> refuse(event, new FieldError("q", say("checkin.mistake.gone"))));
    }

    /// Someone who joined online was not let in here, and stays counted.
    @PostMapping("/atelier/agenda/{slug}/emargement/retraits")
    ResponseEntity<byte[]> undo(@PathVariable String slug, @RequestParam long inscription, Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        return door.undo(event.id(), inscription, keeper.id())
                ? back(event, "?fait=retrait")
                : refuse(event, new FieldError("q", say("checkin.mistake.not-here")));
    }

    @PostMapping("/atelier/agenda/{slug}/emargement/ajouts")
    ResponseEntity<byte[]> add(
            @PathVariable String slug,
            @RequestParam UUID passage,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String organisme,
            Viewer.SignedIn keeper) {
        var event = keys.open(slug, keeper);
        var name = Typed.line(nom);
        var organisation = Typed.line(organisme);
        var mistakes = mistakes(name, organisation);
        if (!mistakes.isEmpty()) {
            return refuse(event, mistakes.getFirst());
        }
        door.add(passage, event.id(), name, organisation, keeper.id());
        return back(event, "?fait=ajout");
    }

    static List<FieldError> mistakes(String name, String organisation) {
        var mistakes = new ArrayList<FieldError>();
        if (name.isEmpty()) {
            mistakes.add(new FieldError("nom", say("checkin.mistake.name")));
        }
        if (name.length() > LONG) {
            mistakes.add(new FieldError("nom", say("checkin.mistake.long", LONG)));
        }
        if (organisation.length() > LONG) {
            mistakes.add(new FieldError("organisme", say("checkin.mistake.long", LONG)));
        }
        return mistakes;
    }

    private static String done(String word) {
        return switch (word) {
            case "ajout" -> say("checkin.added");
            case "retrait" -> say("checkin.undone");
            case "correction" -> say("checkin.corrected");
            case "effacement" -> say("checkin.forgotten");
            case "retrait-ajout" -> say("checkin.removed");
            default -> "";
        };
    }

    static ResponseEntity<byte[]> back(Event event, String query) {
        return Pages.lead(DoorPage.address(event) + query);
    }

    /// A photograph without a code that can be read.
    ResponseEntity<byte[]> unreadable(Event event) {
        return refuse(event, new FieldError("photo", say("checkin.mistake.photo")));
    }

    private ResponseEntity<byte[]> refuse(Event event, FieldError mistake) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, event, "", null, "", List.of(mistake));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Event event,
            String words,
            @Nullable Admission admission,
            String done,
            List<FieldError> mistakes) {
        var title = say("checkin.title", event.title());
        var page = Page.of(title, DoorPage.address(event))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var found = words.isBlank() ? List.<Guest>of() : door.search(event.id(), words, MOST_FOUND);
        var shown = new DoorPage(
                page,
                event,
                UUID.randomUUID(),
                words,
                found,
                door.count(event.id()),
                admission,
                done,
                door.added(event.id()),
                mistakes);
        var answer = pages.showOnce(status, page, "checkin/door", shown);
        return ResponseEntity.status(status)
                .headers(headers -> headers.addAll(answer.getHeaders()))
                .header("Permissions-Policy", "camera=(self)")
                .body(answer.getBody());
    }
}
