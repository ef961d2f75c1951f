package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.roster.Runs.Run;
import fr.percolateur.roster.SelectionPage.Asked;
import fr.percolateur.roster.SelectionPage.Progress;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /// Names an act on many, from the page on which it is confirmed.
    private static final String KEY = "cle";

    /// More are chosen in several goes.
    private static final int MOST = 5_000;

    private final EventKeys keys;
    private final Registrants registrants;
    private final Bulk bulk;
    private final Runs runs;
    private final Pages pages;

    SelectionController(EventKeys keys, Registrants registrants, Bulk bulk, Runs runs, Pages pages) {
        this.keys = keys;
        this.registrants = registrants;
        this.bulk = bulk;
        this.runs = runs;
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
        var asked = new Asked(UUID.randomUUID(), act, "", List.of());
        return show(HttpStatus.OK, event, asked, chosen(event, query), new Progress(0, 0, beyond));
    }

    /// What is left of an act that was begun; its roster, once nothing is.
    @GetMapping(value = PATH, params = KEY)
    ResponseEntity<byte[]> resume(@PathVariable String slug, @RequestParam(KEY) String key, Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var run = key(key).flatMap(known -> runs.find(known, event.id(), viewer.id()))
                .orElseThrow(Absent::new);
        var standing = runs.standing(run);
        return standing.left().isEmpty()
                ? Pages.lead(finished(event, run.act(), standing))
                : show(
                        HttpStatus.OK,
                        event,
                        new Asked(run.key(), run.act(), run.reason(), List.of()),
                        registrants.find(event.id(), standing.left()),
                        new Progress(standing.done(), standing.passed(), 0));
    }

    /// What was changed meanwhile by others is passed over, and counted as not done.
    @PostMapping(PATH)
    ResponseEntity<byte[]> perform(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "") String acte,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(name = KEY, defaultValue = "") String key,
            Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var act = Act.of(acte).orElseThrow(Absent::new);
        var people = chosen(event, fields);
        var reason = Reason.of(motif);
        var id = key(key).orElseGet(UUID::randomUUID);
        if (act.needsReason() && !reason.mistakes().isEmpty()) {
            var asked = new Asked(id, act, motif, reason.mistakes());
            return show(HttpStatus.UNPROCESSABLE_CONTENT, event, asked, people, progress(id, event, viewer));
        }
        var ids = people.stream().map(Registrant::id).toList();
        var run = runs.begin(new Run(id, event.id(), viewer.id(), act, reason.text(), ids))
                .orElseThrow(Absent::new);
        runs.passOver(
                run,
                people.stream()
                        .filter(person -> !run.act().fits(person.status()))
                        .map(Registrant::id)
                        .toList());
        var standing = bulk.perform(run, viewer);
        return Pages.lead(
                standing.left().isEmpty()
                        ? finished(event, run.act(), standing)
                        : SelectionPage.address(event) + "?" + KEY + "=" + run.key());
    }

    private static String finished(Event event, Act act, Runs.Standing standing) {
        return RosterPage.address(event) + Done.query(act, standing.done(), standing.passed());
    }

    private Progress progress(UUID key, Event event, Viewer.SignedIn viewer) {
        return runs.find(key, event.id(), viewer.id())
                .map(runs::standing)
                .map(standing -> new Progress(standing.done(), standing.passed(), 0))
                .orElse(new Progress(0, 0, 0));
    }

    /// Empty for what is none.
    private static Optional<UUID> key(String written) {
        return written.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(written))
                : Optional.empty();
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
            HttpStatus status, Event event, Asked asked, List<Registrant> people, Progress progress) {
        var act = asked.act();
        var fitting = people.stream().collect(Collectors.partitioningBy(person -> act.fits(person.status())));
        var title = say("roster.selection.title", SelectionPage.title(act), event.title());
        var page = Page.of(title, SelectionPage.address(event))
                .under(Shelf.EVENTS.trail(new Crumb(say("roster.heading"), RosterPage.address(event))))
                .unlisted();
        var shown = new SelectionPage(
                page,
                event,
                asked,
                fitting.getOrDefault(true, List.of()),
                fitting.getOrDefault(false, List.of()),
                progress);
        return pages.showOnce(status, page, "roster/selection", shown);
    }
}
