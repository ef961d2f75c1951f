package fr.percolateur.quotations;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.FrenchLine;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/citation/{token}`: whoever has the link of the letter. Opening it does nothing: mail scanners do.
@Controller
class SignOffController {

    private static final String PATH = "/citation/{token}";

    private final Quotations quotations;
    private final SignOff signOff;
    private final Events events;
    private final Pages pages;

    SignOffController(Quotations quotations, SignOff signOff, Events events, Pages pages) {
        this.quotations = quotations;
        this.signOff = signOff;
        this.events = events;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@PathVariable String token, @RequestParam(defaultValue = "") String fait) {
        var quotation = quotations.open(token).orElseThrow(Absent::new);
        var done = fait.equals("reponse")
                ? say("quotations.signoff.done." + quotation.state().column())
                : "";
        return show(HttpStatus.OK, token, quotation, SignOffForm.of(quotation), List.of(), done);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> answer(@PathVariable String token, @RequestParam Map<String, String> fields) {
        var form = SignOffForm.read(fields);
        var opened = quotations.open(token);
        if (opened.isEmpty()) {
            return late(token, form);
        }
        var quotation = opened.get();
        var mistakes = form.mistakes(quotation);
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, token, quotation, form, mistakes, "");
        }
        var event = event(quotation);
        var answered = form.agrees()
                ? signOff.sign(event, token, form.words(), form.word())
                : signOff.decline(event, token, form.word());
        return answered.map(_ -> back(token)).orElseGet(() -> late(token, form));
    }

    @PostMapping(PATH + "/retrait")
    ResponseEntity<byte[]> takeBack(@PathVariable String token) {
        var quotation = quotations.open(token).orElseThrow(Absent::new);
        return signOff.decline(event(quotation), token, "")
                .map(_ -> back(token))
                .orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> back(String token) {
        return Pages.lead(SignOffPage.address(token) + "?fait=reponse");
    }

    /// The words were changed meanwhile, or the quotation is gone: this link opens nothing any more.
    private ResponseEntity<byte[]> late(String token, SignOffForm form) {
        if (!form.isWritten()) {
            throw new Absent();
        }
        var page = Page.of(say("quotations.late.title"), SignOffPage.address(token))
                .unlisted();
        return pages.showOnce(HttpStatus.CONFLICT, page, "quotations/late", new LatePage(page, form));
    }

    private Event event(Quotation quotation) {
        return events.kept(quotation.event()).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            String token,
            Quotation quotation,
            SignOffForm form,
            List<FieldError> mistakes,
            String done) {
        var event = event(quotation);
        var title = say("quotations.signoff.title", FrenchLine.set(event.title()));
        var page = Page.of(title, SignOffPage.address(token)).unlisted();
        var isShown = events.announced(event.slug()).isPresent();
        return pages.showOnce(
                status,
                page,
                "quotations/signoff",
                new SignOffPage(page, SignOffPage.address(token), event, isShown, quotation, form, mistakes, done));
    }
}
