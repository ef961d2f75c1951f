package fr.percolateur.sharing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocument.State;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/apercu/{token}`: the draft as the public page, under a band that says what it is. Whoever has the link may read;
/// its address leaves this site by no header, search engine or cache.
@Controller
class SharedController {

    private static final String PATH = "/apercu/{token}";

    private final SharedLinks links;
    private final SharedPages drafts;
    private final Pages pages;
    private final InstantSource clock;

    SharedController(SharedLinks links, SharedPages drafts, Pages pages, InstantSource clock) {
        this.links = links;
        this.drafts = drafts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        return open(token, (link, document) -> {
            if (Opening.is(request)) {
                links.count(link);
            }
            return document.state(clock.instant()) == State.PUBLIC
                    ? Pages.lead(document.address())
                    : draft(link, document, "/apercu/" + token + "/telephone");
        });
    }

    @GetMapping(PATH + "/telephone")
    ResponseEntity<byte[]> onPhone(@PathVariable String token) {
        return open(token, (_, document) -> {
            var page = Page.of(say("sharing.phone.title", document.title()), "/apercu/")
                    .unlisted()
                    .framing(List.of("'self'"));
            var address = "/apercu/" + token;
            var shown = new PhonePage(document.title(), address, address + "/page");
            return pages.showOnce(HttpStatus.OK, page, "sharing/phone", shown);
        });
    }

    /// What the phone shows: opened by that page, it counts for nothing.
    @GetMapping(PATH + "/page")
    ResponseEntity<byte[]> inPhone(@PathVariable String token) {
        return open(token, (link, document) -> draft(link, document, ""));
    }

    private ResponseEntity<byte[]> draft(SharedLink link, StoredDocument document, String phone) {
        return pages.preview(drafts.of(document), pages.content("sharing/band", new Band(link, phone)));
    }

    private ResponseEntity<byte[]> open(
            String token, BiFunction<SharedLink, StoredDocument, ResponseEntity<byte[]>> answer) {
        return discreet(links.find(token)
                .flatMap(link -> drafts.document(link).map(document -> answer.apply(link, document)))
                .orElseGet(this::over));
    }

    private ResponseEntity<byte[]> over() {
        var page = Page.of(say("sharing.over"), "/apercu/").unlisted();
        return pages.showOnce(HttpStatus.GONE, page, "sharing/over", page);
    }

    private static ResponseEntity<byte[]> discreet(ResponseEntity<byte[]> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .body(answer.getBody());
    }
}
