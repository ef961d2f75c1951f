package fr.percolateur.legal;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.spreadsheet.Csv;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import fr.percolateur.web.Site;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// `/atelier/registre-des-traitements`, for administrators alone.
@Controller
class RegisterController {

    private final Register register;
    private final Pages pages;

    RegisterController(Site site, ObjectProvider<PersonalData> kept, Pages pages) {
        this.register = new Register(site, kept.orderedStream().toList());
        this.pages = pages;
    }

    @GetMapping(RegisterPage.ADDRESS)
    ResponseEntity<byte[]> show(Viewer.SignedIn viewer) {
        open(viewer);
        var page = Page.of(say("legal.register.title"), RegisterPage.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        return pages.showOnce(HttpStatus.OK, page, "legal/register", new RegisterPage(page, register));
    }

    @GetMapping(RegisterPage.ADDRESS + ".csv")
    ResponseEntity<byte[]> csv(Viewer.SignedIn viewer) {
        open(viewer);
        return ResponseEntity.ok()
                .contentType(Csv.TYPE)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"registre-des-traitements.csv\"")
                .body(Csv.write(register.rows()));
    }

    private static void open(Viewer viewer) {
        if (!viewer.administers()) {
            throw new Forbidden();
        }
    }
}
