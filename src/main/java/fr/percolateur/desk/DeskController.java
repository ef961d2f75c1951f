package fr.percolateur.desk;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Pager;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/`, for organisers, administrators and whoever has a page of their own there.
@Controller
class DeskController {

    private static final int PER_PAGE = 20;

    private final DeskEvents events;
    private final List<DeskLink> links;
    private final Pages pages;
    private final InstantSource clock;

    DeskController(DeskEvents events, ObjectProvider<DeskLink> links, Pages pages, InstantSource clock) {
        this.events = events;
        this.links =
                links.stream().sorted(Comparator.comparingInt(DeskLink::rank)).toList();
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(DeskPage.ADDRESS)
    ResponseEntity<byte[]> show(
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(name = "page", defaultValue = "") String asked,
            Viewer.SignedIn viewer) {
        if (!mayEnter(viewer)) {
            throw new Forbidden();
        }
        var now = clock.instant();
        var over = periode.equals("passes");
        var toCome = events.count(viewer, false, now);
        var past = events.count(viewer, true, now);
        var last = Pager.pages(over ? past : toCome, PER_PAGE);
        var current = Math.min(Pager.number(asked).orElse(1), last);
        var shown = new DeskPage(
                Page.of(say("desk.title"), DeskPage.ADDRESS).unlisted(),
                over,
                toCome,
                past,
                events.list(viewer, over, now, (current - 1) * PER_PAGE, PER_PAGE),
                new Pager(current, last, over ? DeskPage.PAST : DeskPage.ADDRESS),
                links.stream().filter(link -> link.readers().test(viewer)).toList());
        return pages.showOnce(HttpStatus.OK, shown.page(), "desk/desk", shown);
    }

    private boolean mayEnter(Viewer viewer) {
        return viewer.administers()
                || viewer.granted().stream().anyMatch(grant -> grant.role() == Role.ORGANISER)
                || links.stream().anyMatch(link -> link.readers().test(viewer));
    }
}
