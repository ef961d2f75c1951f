package fr.percolateur.writing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.correspondence.Messages;
import fr.percolateur.correspondence.Specimen;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/messages`: an organiser writes to some of those who registered. It is typed on one page,
/// and leaves from a second one that shows it and counts its readers.
@Controller
class MessagesController {

    private static final String PATH = "/atelier/evenements/{slug}/messages";

    private final EventKeys keys;
    private final Messages messages;
    private final Specimen specimen;
    private final Pages pages;

    MessagesController(EventKeys keys, Messages messages, Specimen specimen, Pages pages) {
        this.keys = keys;
        this.messages = messages;
        this.specimen = specimen;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        return write(HttpStatus.OK, keys.open(slug, viewer), MessageForm.FRESH, List.of(), fait.equals("envoi"));
    }

    /// Shows it and counts; or goes back to writing.
    @PostMapping(PATH)
    ResponseEntity<byte[]> preview(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var form = MessageForm.of(fields);
        if ("modifier".equals(fields.getFirst("geste"))) {
            return write(HttpStatus.OK, event, form, List.of(), false);
        }
        var mistakes = form.mistakes();
        return mistakes.isEmpty()
                ? confirm(event, form, UUID.randomUUID())
                : write(HttpStatus.UNPROCESSABLE_CONTENT, event, form, mistakes, false);
    }

    @PostMapping(PATH + "/envoi")
    ResponseEntity<byte[]> send(
            @PathVariable String slug,
            @RequestParam UUID envoi,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var form = MessageForm.of(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return write(HttpStatus.UNPROCESSABLE_CONTENT, event, form, mistakes, false);
        }
        // whether it is the first time or the second, it was sent
        messages.send(event.id(), form.message(), envoi, viewer.id());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(MessagesPage.address(event) + "?fait=envoi"))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<byte[]> confirm(Event event, MessageForm form, UUID attempt) {
        var people = messages.count(event.id(), form.segment());
        if (people == 0) {
            var nobody = new FieldError("etat-confirmed", say("writing.mistake.nobody"));
            return write(HttpStatus.UNPROCESSABLE_CONTENT, event, form, List.of(nobody), false);
        }
        var page = page(event, say("writing.confirm.title", event.title()));
        var preview = Preview.of(specimen.ofMessage(form.words(), event));
        var shown = new ConfirmPage(page, event, form, people, attempt, preview);
        return pages.showOnce(HttpStatus.OK, page, "writing/confirm", shown);
    }

    private ResponseEntity<byte[]> write(
            HttpStatus status, Event event, MessageForm form, List<FieldError> mistakes, boolean sent) {
        var title = say("writing.messages.title", event.title());
        var page = page(event, title);
        var shown = new MessagesPage(page, event, form, mistakes, sent, messages.history(event.id()));
        return pages.showOnce(status, page, "writing/messages", shown);
    }

    private static Page page(Event event, String title) {
        return Page.of(title, MessagesPage.address(event))
                .under(Shelf.EVENTS.trail())
                .unlisted();
    }
}
