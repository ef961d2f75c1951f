package fr.percolateur.bookings;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.document.Kind;
import fr.percolateur.library.Edits;
import fr.percolateur.revision.LastSave;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/accessibilite`.
@Controller
class BookingsController {

    private static final String PATH = "/atelier/evenements/{slug}/accessibilite";

    private final DocumentKeys keys;
    private final Bookings bookings;
    private final LastSave lastSave;
    private final Pages pages;

    BookingsController(DocumentKeys keys, Bookings bookings, LastSave lastSave, Pages pages) {
        this.keys = keys;
        this.bookings = bookings;
        this.lastSave = lastSave;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        var form = new BookingsForm(bookings.of(stored), stored.version());
        return show(
                HttpStatus.OK, stored, form, List.of(), fait.equals("enregistrement") ? say("bookings.done") : "", "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> save(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        var form = BookingsForm.read(bookings.of(stored), fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, stored, form, mistakes, "", "");
        }
        return switch (bookings.save(stored, form.version(), form.kept(), viewer)) {
            case Edits.Saved _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(BookingsPage.address(stored.slug()) + "?fait=enregistrement"))
                        .cacheControl(CacheControl.noStore())
                        .build();
            case Edits.Declined(var finding) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        stored,
                        form,
                        List.of(new FieldError("etat-0", finding.message())),
                        "",
                        "");
            case Edits.Overtaken(var _, var version) ->
                show(
                        HttpStatus.CONFLICT,
                        stored,
                        new BookingsForm(form.bookings(), version),
                        List.of(),
                        "",
                        lastSave.of(stored.id()));
            case Edits.Absent _ -> throw new Absent();
        };
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            StoredDocument stored,
            BookingsForm form,
            List<FieldError> mistakes,
            String done,
            String saver) {
        var page = Page.of(say("bookings.title", stored.title()), BookingsPage.address(stored.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var shown = new BookingsPage(
                page, stored.slug(), form.bookings(), form.version(), mistakes, done, bookings.of(stored), saver);
        return pages.showOnce(status, page, "bookings/bookings", shown);
    }
}
