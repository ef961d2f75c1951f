package fr.percolateur.health;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/atelier/sante`: how the site is, for administrators. Machines ask `/actuator/health`.
@Controller
class HealthController {

    private final Examination examination;
    private final Pages pages;

    HealthController(Examination examination, Pages pages) {
        this.examination = examination;
        this.pages = pages;
    }

    @GetMapping(HealthPage.ADDRESS)
    ResponseEntity<byte[]> show(Viewer.SignedIn viewer) {
        if (!viewer.administers()) {
            throw new Forbidden();
        }
        var page = Page.of(say("health.title"), HealthPage.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        return pages.showOnce(HttpStatus.OK, page, "health/show", HealthPage.of(page, examination.run()));
    }
}
