package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.roster.SelectionPage.Progress;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.Arrays;
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

    /// More are chosen in several goes.
    private static final int MOST = 5_000;

    private final EventKeys keys;
    private final Registrants registrants;
    private final Bulk bulk;
    private final Pages pages;

    SelectionController(EventKeys keys, Registrants registrants, Bulk bulk, Pages pages) {
        this.keys = keys;
        this.registrants = registrants;
        this.bulk = bulk;
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
        var beyond = query.containsKey("tous")
                ? Math.max(0, registrants.count(event.id(), RosterFilter.read(query)) - MOST)
                : 0;
        return show(HttpStatus.OK, event, act, chosen(event, query), "", List.of(), new Progress(0, 0, beyond));
    }

    /// What was changed meanwhile by others is passed over, and counted as not done. Where many are left, the answer is
    /// the page itself, with those.
    @PostMapping(PATH)
    ResponseEntity<byte[]> perform(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String acte,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "0") int faites,
            @RequestParam(defaultValue = "0") int laissees,
            Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var act = Act.of(acte).orElseThrow(Absent::new);
        var people = chosen(event, fields);
        var reason = Reason.of(motif);
        if (act.needsReason() && !reason.mistakes().isEmpty()) {
            var progress = new Progress(faites, laissees, 0);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, act, people, motif, reason.mistakes(), progress);
        }
        var concerned = people.stream()
                .filter(person -> act.fits(person.status()))
                .map(Registrant::id)
                .toList();
        var outcome = bulk.perform(act, concerned, reason.text(), viewer);
        var progress = new Progress(
                faites + outcome.done(), laissees + outcome.passed() + people.size() - concerned.size(), 0);
        return outcome.left().isEmpty()
                ? Pages.lead(RosterPage.address(event) + Done.query(act, progress.done(), progress.passed()))
                : show(
                        HttpStatus.OK,
                        event,
                        act,
                        registrants.find(event.id(), outcome.left()),
                        motif,
                        List.of(),
                        progress);
    }

    /// Those who were ticked, or all who answer to the filter.
    private List<Registrant> chosen(Event event, MultiValueMap<String, String> query) {
        if (query.containsKey("tous")) {
            return registrants.list(event.id(), RosterFilter.read(query), 0, MOST);
        }
        var ids = query.getOrDefault("inscription", List.of()).stream()
                .flatMap(several -> Arrays.stream(several.split(",")))
                .filter(id -> id.length() <= 18 && !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9'))
                .limit(MOST)
                .map(Long::valueOf)
                .toList();
        return registrants.find(event.id(), ids);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            Event event,
            Act act,
            List<Registrant> people,
            String typed,
            List<FieldError> wrong,
            Progress progress) {
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
                wrong,
                progress);
        return pages.showOnce(status, page, "roster/selection", shown);
    }
}
