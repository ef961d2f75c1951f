package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Pool;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/inscriptions/ajout`: an organiser enters someone, who is told by whom.
@Controller
class EntryController {

    private static final String PATH = "/atelier/evenements/{slug}/inscriptions/ajout";

    private final EventKeys keys;
    private final Registrations registrations;
    private final Acts acts;
    private final Pages pages;

    EntryController(EventKeys keys, Registrations registrations, Acts acts, Pages pages) {
        this.keys = keys;
        this.registrations = registrations;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        return show(HttpStatus.OK, event, EntryForm.EMPTY, "", List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> enter(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var form = EntryForm.of(fields);
        var mistakes = form.mistakes(offered(event));
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, form, "", mistakes);
        }
        return switch (acts.enter(terms(event), form.attendee(), viewer)) {
            case Submission.Proven(Proof.Confirmed(var registration)) -> back(event, registration.id(), "ajouter");
            case Submission.Proven(Proof.Pending(var registration)) -> back(event, registration.id(), "ajouter");
            case Submission.Proven(Proof.Waiting(var registration, var _)) ->
                back(event, registration.id(), "ajouter-attente");
            case Submission.Proven(Proof.Impossible(var obstacle)) -> refuse(event, form, obstacle);
            case Submission.Impossible(var obstacle) -> refuse(event, form, obstacle);
            case Submission.Known(var registration) ->
                show(
                        HttpStatus.CONFLICT,
                        event,
                        form,
                        "",
                        List.of(new FieldError("courriel", say("roster.entry.known", registration.name()))));
            case Submission.Held _, Submission.Unplaced _ ->
                throw new IllegalStateException("whoever is entered has nothing to prove");
        };
    }

    private static ResponseEntity<byte[]> back(Event event, long registration, String done) {
        return Pages.lead(RegistrantPage.address(event, registration) + "?fait=" + done + "-1");
    }

    private ResponseEntity<byte[]> refuse(Event event, EntryForm form, Obstacle obstacle) {
        var trouble = say("roster.entry.obstacle." + obstacle.name().toLowerCase(Locale.ROOT));
        return show(HttpStatus.CONFLICT, event, form, trouble, List.of());
    }

    private Terms terms(Event event) {
        return registrations.terms(event.id()).orElseThrow(Absent::new);
    }

    private Set<Mode> offered(Event event) {
        return registrations.pools(event.id()).values().stream()
                .filter(Pool::offered)
                .map(Pool::mode)
                .collect(Collectors.toSet());
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Event event, EntryForm form, String trouble, List<FieldError> mistakes) {
        var title = say("roster.entry.title", event.title());
        var page = Page.of(title, EntryPage.address(event))
                .under(Shelf.EVENTS.trail(new Crumb(say("roster.heading"), RosterPage.address(event))))
                .unlisted();
        var shown = new EntryPage(page, event, offered(event), terms(event).companions(), form, trouble, mistakes);
        return pages.showOnce(status, page, "roster/entry", shown);
    }
}
