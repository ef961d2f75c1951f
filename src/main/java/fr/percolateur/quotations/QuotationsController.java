package fr.percolateur.quotations;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.event.Event;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/citations`: what people are quoted with, and where each stands.
@Controller
class QuotationsController {

    private static final String PATH = "/atelier/evenements/{slug}/citations";

    private final EventKeys keys;
    private final Quotations quotations;
    private final QuotationBook book;
    private final SpeechRows speeches;
    private final Pages pages;

    QuotationsController(EventKeys keys, Quotations quotations, QuotationBook book, SpeechRows speeches, Pages pages) {
        this.keys = keys;
        this.quotations = quotations;
        this.book = book;
        this.speeches = speeches;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var page = Page.of(say("quotations.title", event.title()), QuotationsPage.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "quotations/list",
                new QuotationsPage(
                        page,
                        event,
                        quotations.of(event.id()),
                        !event.details().speakers().isEmpty(),
                        done));
    }

    @GetMapping(PATH + "/nouvelle")
    ResponseEntity<byte[]> begin(@PathVariable String slug, Viewer.SignedIn organiser) {
        return show(HttpStatus.OK, keys.open(slug, organiser), null, QuotationForm.EMPTY, List.of(), "", "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> write(
            @PathVariable String slug, @RequestParam Map<String, String> fields, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var form = QuotationForm.read(fields);
        var known = known(event, form.who());
        var mistakes = form.mistakes(event, known);
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, null, form, mistakes, "", "");
        }
        var written = book.write(event, form.draft(event, known), organiser.id());
        return kept(event, written.id(), fields, organiser);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var quotation = quotation(event, id);
        return show(HttpStatus.OK, event, quotation, QuotationForm.of(quotation), List.of(), done, "");
    }

    @PostMapping(PATH + "/{id}")
    ResponseEntity<byte[]> change(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "version", defaultValue = "-1") int version,
            @RequestParam Map<String, String> fields,
            Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        var quotation = quotation(event, id);
        var form = QuotationForm.read(fields);
        var known = known(event, form.who());
        var mistakes = form.mistakes(event, known);
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, quotation, form, mistakes, "", "");
        }
        return book.change(quotation, version, form.draft(event, known), organiser.id())
                ? kept(event, id, fields, organiser)
                : show(
                        HttpStatus.CONFLICT,
                        event,
                        quotation(event, id),
                        form,
                        List.of(),
                        "",
                        say("quotations.trouble.overtaken"));
    }

    @PostMapping(PATH + "/{id}/suppression")
    ResponseEntity<byte[]> remove(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn organiser) {
        var event = keys.open(slug, organiser);
        book.remove(quotation(event, id), organiser.id());
        return Pages.lead(QuotationsPage.address(slug) + "?fait=supprimee");
    }

    /// @param fields whether it is to be sent too
    private ResponseEntity<byte[]> kept(Event event, long id, Map<String, String> fields, Viewer.SignedIn organiser) {
        var sends = fields.containsKey("envoi");
        if (sends) {
            book.send(event, id, organiser.id());
        }
        return Pages.lead(QuotationsPage.address(event.slug()) + "?fait=" + (sends ? "envoyee" : "ecrite"));
    }

    /// The address that the directory has of them; empty for none.
    private String known(Event event, String name) {
        return speeches.of(event.id()).stream()
                .map(speech -> speech.person())
                .filter(person -> person.name().equals(name))
                .map(person -> person.email())
                .filter(email -> !email.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Quotation quotation(Event event, long id) {
        return quotations.find(event.id(), id).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Event event,
            @Nullable Quotation quotation,
            QuotationForm form,
            List<FieldError> mistakes,
            String done,
            String trouble) {
        var title = say(quotation == null ? "quotations.new" : "quotations.one");
        var address = QuotationsPage.address(event.slug()) + "/" + (quotation == null ? "nouvelle" : quotation.id());
        var page = Page.of(title, address)
                .under(Shelf.EVENTS.trail(new Crumb(say("quotations.heading"), QuotationsPage.address(event.slug()))))
                .unlisted();
        return pages.showOnce(
                status,
                page,
                "quotations/form",
                new QuotationPage(page, event, quotation, form, form.choices(event), mistakes, done, trouble));
    }
}
