package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.attendance.Turnouts;
import fr.percolateur.component.Pager;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventKeys;
import fr.percolateur.event.Event;
import fr.percolateur.registration.Pool;
import fr.percolateur.registration.Registrations;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/inscriptions`: who registered, for the organisers of the series.
@Controller
class RosterController {

    private static final int PER_PAGE = 50;

    private final EventKeys keys;
    private final Registrants registrants;
    private final Registrations registrations;
    private final Turnouts turnouts;
    private final Pages pages;
    private final InstantSource clock;

    RosterController(
            EventKeys keys,
            Registrants registrants,
            Registrations registrations,
            Turnouts turnouts,
            Pages pages,
            InstantSource clock) {
        this.keys = keys;
        this.registrants = registrants;
        this.registrations = registrations;
        this.turnouts = turnouts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/atelier/evenements/{slug}/inscriptions")
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> query, Viewer.SignedIn viewer) {
        var event = keys.open(slug, viewer);
        var filter = RosterFilter.read(query);
        var found = registrants.count(event.id(), filter);
        var last = Pager.pages(found, PER_PAGE);
        var asked = query.getFirst("page");
        var current = Math.min(Pager.number(asked == null ? "" : asked).orElse(1), last);
        var shown = new RosterPage(
                page(event),
                event,
                (Done.told(query.getFirst(Done.PARAMETER)) + " " + Done.passed(query.getFirst(Done.PASSED))).strip(),
                new RosterChoices(
                        RosterPage.address(event),
                        filter,
                        registrants.byStatus(event.id()),
                        registrants.byBody(event.id()),
                        registrants.byMinistry(event.id())),
                registrants.list(event.id(), filter, (current - 1) * PER_PAGE, PER_PAGE),
                found,
                new Pager(current, last, filter.address(RosterPage.address(event))),
                registrations.pools(event.id()).values().stream()
                        .filter(Pool::offered)
                        .sorted(Comparator.comparing(Pool::mode).reversed())
                        .toList(),
                event.over() != null && !clock.instant().isBefore(event.over()) ? turnouts.of(event.id()) : List.of());
        return pages.showOnce(HttpStatus.OK, shown.page(), "roster/roster", shown);
    }

    private static Page page(Event event) {
        return Page.of(say("roster.title", event.title()), RosterPage.address(event))
                .under(Shelf.EVENTS.trail())
                .unlisted();
    }
}
