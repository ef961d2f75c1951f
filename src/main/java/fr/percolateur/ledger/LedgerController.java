package fr.percolateur.ledger;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/questions`: what became of each question, and who owes an answer.
@Controller
class LedgerController {

    private static final String PATH = "/atelier/evenements/{slug}/questions";

    private final EventKeys keys;
    private final Ledger ledger;
    private final LedgerBook book;
    private final Pages pages;
    private final InstantSource clock;

    LedgerController(EventKeys keys, Ledger ledger, LedgerBook book, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.ledger = ledger;
        this.book = book;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var page = Page.of(say("ledger.title", event.title()), LedgerPage.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(HttpStatus.OK, page, "ledger/list", new LedgerPage(page, event, ledger.of(event), done));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var entry = entry(event, id);
        return show(HttpStatus.OK, event, entry, LedgerForm.of(entry), List.of(), done);
    }

    @PostMapping(PATH + "/{id}/{act:oral|ecrit|refus|service}")
    ResponseEntity<byte[]> settle(
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var entry = entry(event, id);
        var form = LedgerForm.read(entry, act, fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, entry, form, mistakes, "");
        }
        var now = clock.instant();
        switch (act) {
            case "oral" -> book.settle(event, entry, new Settlement.Oral(form.second(), now), organiser.id());
            case "ecrit" ->
                book.settle(event, entry, new Settlement.Written(form.author(), form.answer(), now), organiser.id());
            case "refus" -> book.settle(event, entry, new Settlement.Declined(form.reason(), now), organiser.id());
            default ->
                book.owe(
                        event,
                        entry,
                        form.service(),
                        EmailAddress.parse(form.email()).orElseThrow(),
                        organiser.id());
        }
        return Pages.lead(LedgerPage.address(slug) + "?fait=" + act);
    }

    @PostMapping(PATH + "/{id}/reouverture")
    ResponseEntity<byte[]> reopen(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        book.reopen(entry(event, id), organiser.id());
        return Pages.lead(LedgerPage.address(slug) + "/" + id + "?fait=reouverture");
    }

    private Entry entry(Event event, long id) {
        return ledger.find(event, id).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Event event, Entry entry, LedgerForm form, List<FieldError> mistakes, String done) {
        var title = say("ledger.question");
        var page = Page.of(
                        mistakes.isEmpty() ? title : say("ledger.title.wrong", title),
                        LedgerPage.address(event.slug()) + "/"
                                + entry.question().id())
                .under(Shelf.EVENTS.trail(new Crumb(say("ledger.heading"), LedgerPage.address(event.slug()))))
                .unlisted();
        return pages.showOnce(status, page, "ledger/entry", new EntryPage(page, event, entry, form, mistakes, done));
    }
}
