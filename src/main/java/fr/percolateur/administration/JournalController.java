package fr.percolateur.administration;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditChain;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.audit.AuditTrail;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.Pager;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/journal`: the audit log, for administrators.
@Controller
class JournalController {

    private static final int PER_PAGE = 50;

    private final AuditTrail trail;
    private final AuditChain chain;
    private final AuditLog log;
    private final SeriesCatalogue catalogue;
    private final Pages pages;

    JournalController(AuditTrail trail, AuditChain chain, AuditLog log, SeriesCatalogue catalogue, Pages pages) {
        this.trail = trail;
        this.chain = chain;
        this.log = log;
        this.catalogue = catalogue;
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
                trail.kinds(),
                catalogue.all().stream().map(SeriesCatalogue.Entry::series).toList(),
                trail.find(form.query(), (current - 1) * PER_PAGE, PER_PAGE),
                found,
                new Pager(current, last, form.address(JournalPage.ADDRESS)),
                chain.last().orElse(null),
                chain.waiting());
        return pages.showOnce(HttpStatus.OK, page, "administration/journal", shown);
    }

    /// It bears names: that it was taken away is written too.
    @GetMapping(JournalPage.TABLE)
    ResponseEntity<byte[]> table(@RequestParam MultiValueMap<String, String> query, Viewer.SignedIn viewer) {
        RolesController.requireAdministrator(viewer);
        var table = new JournalTable(trail, JournalForm.of(query)).csv();
        log.add(AuditAct.by(viewer.id(), "journal.exported", "journal/tout"));
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("journal.csv")
                                .build()
                                .toString())
                .body(table);
    }

    @PostMapping(JournalPage.VERIFICATION)
    ResponseEntity<Void> verify(Viewer.SignedIn viewer) {
        RolesController.requireAdministrator(viewer);
        chain.extendAndVerify(null);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(JournalPage.ADDRESS))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
