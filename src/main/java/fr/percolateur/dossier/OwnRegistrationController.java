package fr.percolateur.dossier;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Events;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.retention.Corrections;
import fr.percolateur.retention.Corrections.Particulars;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who attends, by the link of one registration: to see and to correct in that one alone. Letters are passed on, so
/// that their link tells nothing of what else is kept: neither other registrations, nor answers, nor needs.
@Controller
class OwnRegistrationController {

    private static final String ADDRESS = "/inscription/{link}" + DossierController.ADDRESS;

    private final RegistrationLinks links;
    private final Events events;
    private final Corrections corrections;
    private final Pages pages;

    OwnRegistrationController(RegistrationLinks links, Events events, Corrections corrections, Pages pages) {
        this.links = links;
        this.events = events;
        this.corrections = corrections;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(@PathVariable String link, @RequestParam(defaultValue = "") String fait) {
        var registration = open(link);
        return show(HttpStatus.OK, link, registration, Corrections.of(registration), !fait.isEmpty(), List.of());
    }

    @PostMapping(ADDRESS + "/correction")
    ResponseEntity<byte[]> correct(@PathVariable String link, @RequestParam Map<String, String> fields) {
        var registration = open(link);
        var form = CorrectionForm.of(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, link, registration, form.said(), false, mistakes);
        }
        corrections.correct(registration, form.said());
        return Pages.lead(address(link) + "?fait=correction");
    }

    /// Whoever only has the link of a letter that nobody confirmed yet has nothing to see: 404.
    private Registration open(String link) {
        return links.open(link).filter(found -> found.claim().proven()).orElseThrow(Absent::new);
    }

    private static String address(String link) {
        return "/inscription/" + link + DossierController.ADDRESS;
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            String link,
            Registration registration,
            Particulars said,
            boolean corrected,
            List<FieldError> mistakes) {
        var lines = new EventLines(events.kept(registration.event()).orElseThrow(Absent::new));
        var back = "/inscription/" + link;
        var title = say(mistakes.isEmpty() ? "dossier.own.title" : "dossier.own.title.wrong", lines.title());
        var page = Page.of(title, address(link))
                .unlisted()
                .under(new Crumb(lines.title(), lines.address()), new Crumb(say("dossier.own.back"), back));
        var form = new ParticularsForm(address(link) + "/correction", say("dossier.own.help"), said, mistakes);
        var shown =
                new OwnRegistrationPage(page, lines, registration, back, form, corrected, DossierController.ADDRESS);
        return pages.showOnce(status, page, "dossier/own", shown);
    }
}
