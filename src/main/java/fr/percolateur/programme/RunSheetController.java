package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Moment;
import fr.percolateur.print.Printer;
import fr.percolateur.print.Sheet;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.Dates;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/atelier/evenements/{slug}/deroule`: on screen, and as a sheet to print.
@Controller
class RunSheetController {

    private final DocumentKeys keys;
    private final Programmes programmes;
    private final Pages pages;
    private final InstantSource clock;

    RunSheetController(DocumentKeys keys, Programmes programmes, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.programmes = programmes;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/atelier/evenements/{slug}/deroule")
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        var page = Page.of(say("programme.sheet.title", stored.title()), RunSheetPage.address(stored.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var sheet = RunSheet.of(stored.document(), programmes.read(stored).draft());
        return pages.showOnce(HttpStatus.OK, page, "programme/sheet", new RunSheetPage(page, stored.slug(), sheet));
    }

    @GetMapping("/atelier/evenements/{slug}/deroule.pdf")
    ResponseEntity<byte[]> print(@PathVariable String slug, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        var now = clock.instant().atZone(Moment.PARIS);
        var paper = new RunSheetPaper(
                RunSheet.of(stored.document(), programmes.read(stored).draft()),
                say("programme.sheet.printed", Dates.day(now.toLocalDate()), Dates.hour(now.toLocalTime())));
        var printed = Printer.print(new Sheet(
                say("programme.sheet.title", stored.title()),
                say("programme.sheet.subject", stored.title()),
                pages.content("programme/paper", paper)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("deroule-" + stored.slug() + ".pdf", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(printed);
    }
}
