package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Registrations;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/inscriptions/choix`: one act on several, shown before it is done.
@Controller
class SelectionController {

    private static final String PATH = "/atelier/evenements/{slug}/inscriptions/choix";

    /// More are done in several goes.
    private static final int MOST = 500;

    private final EventKeys keys;
    private final Registrants registrants;
    private final Registrations registrations;
    private final Acts acts;
    private final Pages pages;

    SelectionController(EventKeys keys, Registrants registrants, Registrations registrations, Acts acts, Pages pages) {
        this.keys = keys;
        this.registrants = registrants;
        this.registrations = registrations;
        this.acts = acts;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> query,
            @RequestParam(defaultValue = "") String acte,
            Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var act = Act.of(acte).orElseThrow(Absent::new);
        return show(HttpStatus.OK, event, act, chosen(event, query), "", List.of());
    }

    /// Each is an act of its own: what was changed meanwhile by others is passed over, and counted as not done.
    @PostMapping(PATH)
    ResponseEntity<byte[]> perform(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String acte,
            @RequestParam(defaultValue = "") String motif,
            Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var act = Act.of(acte).orElseThrow(Absent::new);
        var people = chosen(event, fields);
        var reason = Reason.of(motif);
        if (act.needsReason() && !reason.mistakes().isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, act, people, motif, reason.mistakes());
        }
        var done = people.stream()
                .filter(person -> act.fits(person.status()))
                .flatMap(person -> registrations.find(person.id()).stream())
                .filter(registration -> acts.perform(act, registration, reason.text(), viewer))
                .count();
        return RegistrantController.seeOther(RosterPage.address(event) + Done.query(act, (int) done));
    }

    /// Those who were ticked, or all who answer to the filter.
    private List<Registrant> chosen(Event event, MultiValueMap<String, String> query) {
        if (query.containsKey("tous")) {
            return registrants.list(event.id(), RosterFilter.read(query), 0, MOST);
        }
        var ids = query.getOrDefault("inscription", List.of()).stream()
                .filter(id -> id.length() <= 18 && !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9'))
                .limit(MOST)
                .map(Long::valueOf)
                .toList();
        return registrants.find(event.id(), ids);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Event event, Act act, List<Registrant> people, String typed, List<FieldError> wrong) {
        var fitting = people.stream().collect(Collectors.partitioningBy(person -> act.fits(person.status())));
        var title = say(
                wrong.isEmpty() ? "roster.selection.title" : "roster.selection.title.wrong",
                SelectionPage.title(act),
                event.title());
        var page = Page.of(title, SelectionPage.address(event))
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("roster.heading"), RosterPage.address(event)))
                .unlisted();
        var shown = new SelectionPage(
                page,
                event,
                act,
                fitting.getOrDefault(true, List.of()),
                fitting.getOrDefault(false, List.of()),
                typed,
                wrong);
        return pages.showOnce(status, page, "roster/selection", shown);
    }
}
