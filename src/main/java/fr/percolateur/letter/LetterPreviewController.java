package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/atelier/lettres/{id}/apercu`: a letter as it will be read, in light, in dark and as plain text.
@Controller
class LetterPreviewController {

    private static final String PREVIEW = LettersController.ADDRESS + "{id}/apercu";

    private final LetterRights rights;
    private final Printing printing;
    private final Pages pages;

    LetterPreviewController(LetterRights rights, Printing printing, Pages pages) {
        this.rights = rights;
        this.printing = printing;
        this.pages = pages;
    }

    @GetMapping(PREVIEW)
    ResponseEntity<byte[]> show(@PathVariable long id, Viewer.SignedIn viewer) {
        var issue = rights.open(id, viewer);
        var address = LettersController.ADDRESS + id;
        var page = Page.of(say("letter.preview.title", issue.title()), address + "/apercu")
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("letter.desk.title"), LettersController.ADDRESS),
                        new Crumb(issue.subject().isBlank() ? say("letter.untitled") : issue.title(), address))
                .framing(List.of("'self'"))
                .unlisted();
        return pages.showOnce(
                HttpStatus.OK, page, "letter/preview", new Printing.Preview(page, address, printing.text(issue)));
    }

    @GetMapping(PREVIEW + "/clair")
    ResponseEntity<byte[]> light(@PathVariable long id, Viewer.SignedIn viewer) {
        return framed(printing.html(rights.open(id, viewer), Printing.Scheme.LIGHT));
    }

    @GetMapping(PREVIEW + "/sombre")
    ResponseEntity<byte[]> dark(@PathVariable long id, Viewer.SignedIn viewer) {
        return framed(printing.html(rights.open(id, viewer), Printing.Scheme.DARK));
    }

    /// A mail is set on each element, which our pages may not be: what it is set by is named one by one, and
    /// nothing else runs or loads.
    private static ResponseEntity<byte[]> framed(String html) {
        var page = Jsoup.parse(html);
        var styles = Stream.concat(
                        page.select("style").stream().map(style -> style.data()),
                        page.select("[style]").stream().map(element -> element.attr("style")))
                .distinct()
                .map(LetterPreviewController::hash)
                .collect(Collectors.joining(" "));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-hashes' " + styles
                                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox")
                .header("X-Frame-Options", "SAMEORIGIN")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
