package fr.percolateur.life;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventTools;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/atelier/evenements/{slug}/`: where an event stands, what comes next, what can be done.
@Controller
class LifeController {

    private final Events events;
    private final Milestones milestones;
    private final EventTools tools;
    private final Pages pages;
    private final InstantSource clock;

    LifeController(Events events, Milestones milestones, EventTools tools, Pages pages, InstantSource clock) {
        this.events = events;
        this.milestones = milestones;
        this.tools = tools;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/atelier/evenements/{slug}/")
    ResponseEntity<byte[]> show(@PathVariable String slug, Viewer.SignedIn viewer) {
        var event = events.kept(slug).orElseThrow(Absent::new);
        if (!mayRead(viewer, event)) {
            throw new Forbidden();
        }
        var now = clock.instant();
        var series = event.series();
        var page = Page.of(say("life.title", event.title()), LifePage.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var shown = new LifePage(
                page, event, now, milestones.of(event, now), tools.of(viewer, series == null ? null : series.slug()));
        return pages.showOnce(HttpStatus.OK, page, "life/life", shown);
    }

    private static boolean mayRead(Viewer viewer, Event event) {
        var series = event.series();
        return series == null ? viewer.administers() : LifeConfiguration.worksFor(viewer, series.slug());
    }
}
