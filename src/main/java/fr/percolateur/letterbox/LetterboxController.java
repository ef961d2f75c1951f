package fr.percolateur.letterbox;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.Pager;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The pages of the demo's letters.
@RestController
@ConditionalOnBean(Letterbox.class)
class LetterboxController {

    static final String HOME = "/demo/courrier";
    private static final int PER_PAGE = 50;

    private final LetterStore store;
    private final Pages pages;

    LetterboxController(Letterbox letterbox, Pages pages) {
        this.store = letterbox.store();
        this.pages = pages;
    }

    @GetMapping(HOME)
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "1") int page) throws IOException {
        var count = store.count();
        var last = Pager.pages(count, PER_PAGE);
        if (page < 1 || page > last) {
            throw new Absent();
        }
        var rows = new ArrayList<ListPage.Row>();
        var newest = count - (page - 1) * PER_PAGE;
        for (var number = newest; number > Math.max(0, newest - PER_PAGE); number--) {
            var letter = store.summary(number);
            rows.add(new ListPage.Row(number, letter.to(), letter.subject()));
        }
        var head = Page.of(say("letterbox.title"), HOME).unlisted();
        return pages.showOnce(
                HttpStatus.OK, head, "letterbox/list", new ListPage(head, count, rows, new Pager(page, last, HOME)));
    }

    /// All letters as programs read them, or those to one address.
    @GetMapping(HOME + ".json")
    void all(@RequestParam(defaultValue = "") String to, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        store.write(to.strip(), response.getOutputStream());
    }

    @GetMapping(HOME + "/{number:[0-9]{1,9}}")
    ResponseEntity<byte[]> letter(@PathVariable int number) throws IOException {
        var letter = find(number);
        var head = Page.of(letter.summary().subject(), HOME + "/" + number)
                .under(new Crumb(say("letterbox.title"), HOME))
                .unlisted();
        var model = new LetterPage(
                head,
                letter.summary(),
                letter.sentAt(),
                TextPiece.of(letter.summary().text()),
                !letter.html().isEmpty(),
                letter.files().stream().map(ReceivedLetter.File::name).toList());
        return pages.showOnce(HttpStatus.OK, head, "letterbox/letter", model);
    }

    /// A letter as a mail program shows it: alone on its page, where nothing of it can act or load.
    @GetMapping(HOME + "/{number:[0-9]{1,9}}/html")
    ResponseEntity<byte[]> html(@PathVariable int number) throws IOException {
        var html = find(number).html();
        if (html.isEmpty()) {
            throw new Absent();
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", LetterPolicy.of(html))
                .cacheControl(CacheControl.noStore())
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(HOME + "/{number:[0-9]{1,9}}/piece/{piece:[0-9]{1,3}}")
    ResponseEntity<byte[]> file(@PathVariable int number, @PathVariable int piece) throws IOException {
        var files = find(number).files();
        if (piece < 1 || piece > files.size()) {
            throw new Absent();
        }
        var file = files.get(piece - 1);
        return ResponseEntity.ok()
                // whatever it says it is, it is a file to keep
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(file.content());
    }

    private ReceivedLetter find(int number) throws IOException {
        if (number < 1 || number > store.count()) {
            throw new Absent();
        }
        return store.letter(number);
    }
}
