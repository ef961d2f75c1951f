package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditTrail;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.Pager;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/journal`: the audit log, for administrators.
@Controller
class JournalController {

    private static final int PER_PAGE = 50;

    private final AuditTrail trail;
    private final Pages pages;

    JournalController(AuditTrail trail, Pages pages) {
        this.trail = trail;
        this.pages = pages;
    }

    @GetMapping(JournalPage.ADDRESS)
    ResponseEntity<byte[]> show(@RequestParam MultiValueMap<String, String> query, Viewer.SignedIn viewer) {
        RolesController.requireAdministrator(viewer);
        var form = JournalForm.of(query);
        var found = trail.count(form.query());
        var last = Pager.pages(found, PER_PAGE);
        var asked = Objects.requireNonNullElse(query.getFirst("page"), "");
        var current = Math.min(Pager.number(asked).orElse(1), last);
        var page = Page.of(say("administration.journal.title"), JournalPage.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var shown = new JournalPage(
                page,
                form,
                trail.acts(),
                trail.find(form.query(), (current - 1) * PER_PAGE, PER_PAGE),
                found,
                new Pager(current, last, form.address(JournalPage.ADDRESS)));
        return pages.showOnce(HttpStatus.OK, page, "administration/journal", shown);
    }
}
