package fr.percolateur.agenda;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Pager;
import fr.percolateur.event.EventCounts;
import fr.percolateur.event.Events;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Feed;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/agenda/`: all choices stand in the query string, so that a selection can be sent to a colleague.
@Controller
class AgendaController {

    private static final int PER_PAGE = 20;

    private final Events events;
    private final EventCounts counts;
    private final Pages pages;
    private final InstantSource clock;

    AgendaController(Events events, EventCounts counts, Pages pages, InstantSource clock) {
        this.events = events;
        this.counts = counts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/agenda/")
    ResponseEntity<byte[]> agenda(@RequestParam MultiValueMap<String, String> query) {
        var now = clock.instant();
        var filter = AgendaQuery.read(query);
        var current = page(query.getFirst("page"));
        var listed = events.list(filter, now, (current - 1) * PER_PAGE, PER_PAGE);
        if (current > 1 && listed.events().isEmpty()) {
            throw new Absent();
        }
        var address = AgendaQuery.address("/agenda/", filter);
        var pager = new Pager(current, Pager.pages(listed.total(), PER_PAGE), address);
        var agenda = AgendaPage.of(filter, listed, counts.periods(now), counts.choices(filter.year(), now), pager, now);
        var page = Page.of(agenda.title(), pager.addressOf(current))
                .in("agenda")
                .describedAs(say("agenda.description"))
                .with(
                        Feed.calendar(say("agenda.feed.calendar"), AgendaQuery.address("/agenda.ics", filter)),
                        Feed.atom(say("agenda.feed.atom"), "/agenda.atom"));
        return pages.show(filter.choosesNothing() && current == 1 ? page : page.unlisted(), "agenda/agenda", agenda);
    }

    /// The page asked for, from 1; anything that is no number is no page.
    private static int page(@Nullable String asked) {
        if (asked == null) {
            return 1;
        }
        if (!asked.matches("[1-9]\\d{0,5}")) {
            throw new Absent();
        }
        return Integer.parseInt(asked);
    }
}
