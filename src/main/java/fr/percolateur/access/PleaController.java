package fr.percolateur.access;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Access;
import fr.percolateur.accounts.Eligibility;
import fr.percolateur.accounts.Pleas;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A person asks.
@RestController
class PleaController {

    private static final String ADDRESS = "/demande-acces";
    private static final int SHORTEST = 20;
    private static final int LONGEST = 2_000;

    /// No event: what the address alone gives.
    private static final long ANY = 0;

    private final Pages pages;
    private final Pleas pleas;
    private final Eligibility eligibility;

    PleaController(Pages pages, Pleas pleas, Eligibility eligibility) {
        this.pages = pages;
        this.pleas = pleas;
        this.eligibility = eligibility;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> form(Viewer.SignedIn viewer) {
        return show(HttpStatus.OK, viewer, "", List.of());
    }

    @PostMapping(ADDRESS)
    ResponseEntity<?> ask(@RequestParam(defaultValue = "") String explication, Viewer.SignedIn viewer) {
        var words = Typed.text(explication);
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            var mistake = words.length() < SHORTEST ? say("access.too-short") : say("access.too-long", LONGEST);
            var wrong = new FieldError("explication", mistake);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, viewer, words, List.of(wrong));
        }
        pleas.ask(new EmailAddress(viewer.email()), words);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(ADDRESS))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Viewer.SignedIn viewer, String words, List<FieldError> errors) {
        var email = new EmailAddress(viewer.email());
        var verdict = eligibility.judge(Access.AGENTS, email, ANY).sentence();
        var model = new PleaPage(verdict, pleas.of(email).orElse(null), words, errors);
        return pages.showOnce(status, Page.of(say("access.title"), ADDRESS).unlisted(), "access/plea", model);
    }
}
