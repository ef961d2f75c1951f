package fr.percolateur.access;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Plea;
import fr.percolateur.accounts.Pleas;
import fr.percolateur.component.FieldError;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// An organiser decides, of any series: who is an agent is one for all.
@RestController
class DecisionController {

    static final String ADDRESS = "/atelier/demandes-acces";

    private final Pages pages;
    private final Pleas pleas;

    DecisionController(Pages pages, Pleas pleas) {
        this.pages = pages;
        this.pleas = pleas;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> list(Viewer.SignedIn viewer) {
        requireOrganiser(viewer);
        var page = Page.of(say("access.desk.title"), ADDRESS).unlisted();
        return pages.showOnce(HttpStatus.OK, page, "access/list", pleas.waiting());
    }

    @GetMapping(ADDRESS + "/{id}")
    ResponseEntity<byte[]> read(@PathVariable UUID id, Viewer.SignedIn viewer) {
        requireOrganiser(viewer);
        return show(HttpStatus.OK, new DecisionPage(waiting(id), "", List.of()));
    }

    @PostMapping(ADDRESS + "/{id}")
    ResponseEntity<?> decide(
            @PathVariable UUID id,
            @RequestParam String decision,
            @RequestParam(defaultValue = "") String motif,
            Viewer.SignedIn viewer) {
        requireOrganiser(viewer);
        if (motif.isBlank()) {
            var wrong = new FieldError("motif", say("access.desk.no-reason"));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, new DecisionPage(waiting(id), motif, List.of(wrong)));
        }
        pleas.decide(id, new Plea.Decision(decision.equals("accepter"), motif.strip()), viewer.id());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(ADDRESS))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private Plea waiting(UUID id) {
        return pleas.waiting().stream()
                .filter(plea -> plea.id().equals(id))
                .findFirst()
                .orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, DecisionPage model) {
        var page = Page.of(say("access.desk.one"), model.action()).unlisted();
        return pages.showOnce(status, page, "access/decision", model);
    }

    private static void requireOrganiser(Viewer.SignedIn viewer) {
        var organises =
                viewer.administers() || viewer.granted().stream().anyMatch(grant -> grant.role() == Role.ORGANISER);
        if (!organises) {
            throw new Forbidden();
        }
    }
}
