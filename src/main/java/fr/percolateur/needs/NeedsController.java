package fr.percolateur.needs;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.component.Crumb;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/atelier/accessibilite`, for the accessibility referent alone.
@Controller
class NeedsController {

    private final Needs needs;
    private final AuditLog log;
    private final Pages pages;
    private final InstantSource clock;

    NeedsController(Needs needs, AuditLog log, Pages pages, InstantSource clock) {
        this.needs = needs;
        this.log = log;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(NeedsPage.ADDRESS)
    ResponseEntity<byte[]> show(Viewer.SignedIn reader) {
        if (!reader.refersForAccessibility()) {
            throw new Forbidden();
        }
        var meetings = needs.toMeet(clock.instant());
        meetings.keySet()
                .forEach(meeting -> log.add(AuditAct.by(reader.id(), "needs.read", "event/" + meeting.event())));
        var page = Page.of(say("needs.title"), NeedsPage.ADDRESS)
                .under(new Crumb(say("needs.desk"), "/atelier/"))
                .unlisted();
        var shown = new NeedsPage(
                page,
                meetings.entrySet().stream()
                        .map(entry -> NeedsPage.shown(entry.getKey(), entry.getValue()))
                        .toList());
        return pages.showOnce(HttpStatus.OK, page, "needs/show", shown);
    }
}
