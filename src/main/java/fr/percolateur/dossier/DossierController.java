package fr.percolateur.dossier;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Agents;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.retention.Corrections;
import fr.percolateur.retention.Corrections.Particulars;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Mes données »: all that is kept of who is signed in. The link of a letter does not open it, since letters are
/// passed on: see [OwnRegistrationController].
@Controller
class DossierController {

    static final String ADDRESS = "/mes-donnees";
    static final String EXPORT = ADDRESS + "/export.zip";
    static final String ERASURE = ADDRESS + "/effacement";

    private static final String CORRECTION = ADDRESS + "/correction";
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Dossiers dossiers;
    private final Corrections corrections;
    private final Agents agents;
    private final Pages pages;
    private final InstantSource clock;

    DossierController(Dossiers dossiers, Corrections corrections, Agents agents, Pages pages, InstantSource clock) {
        this.dossiers = dossiers;
        this.corrections = corrections;
        this.agents = agents;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> show(Viewer.SignedIn viewer, @RequestParam(defaultValue = "") String fait) {
        return show(HttpStatus.OK, viewer, said(viewer), !fait.isEmpty(), List.of());
    }

    @PostMapping(CORRECTION)
    ResponseEntity<byte[]> correct(Viewer.SignedIn viewer, @RequestParam Map<String, String> fields) {
        var form = CorrectionForm.of(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, viewer, form.said(), false, mistakes);
        }
        corrections.correct(viewer.email(), form.said());
        agents.rename(
                new EmailAddress(viewer.email()),
                form.said().givenName(),
                form.said().familyName());
        return Pages.lead(ADDRESS + "?fait=correction");
    }

    @GetMapping(EXPORT)
    ResponseEntity<byte[]> export(Viewer.SignedIn viewer) {
        return ResponseEntity.ok()
                .contentType(ZIP)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mes-donnees.zip\"")
                .body(new Export(dossiers.of(viewer.email()), clock.instant()).zip());
    }

    @GetMapping(ERASURE)
    ResponseEntity<byte[]> askToErase(Viewer.SignedIn viewer) {
        var headings = dossiers.of(viewer.email()).parts().stream()
                .map(Dossier.Part::heading)
                .toList();
        var page = erasure("dossier.erase.title");
        var shown = new ErasurePage(page, viewer.email(), headings, List.of());
        return pages.showOnce(HttpStatus.OK, page, "dossier/erase", shown);
    }

    /// The answer is the page itself: afterwards nothing is left that would open one.
    @PostMapping(ERASURE)
    ResponseEntity<byte[]> erase(Viewer.SignedIn viewer) {
        var staying = dossiers.erase(viewer.email());
        var page = erasure("dossier.erased.title");
        var shown = new ErasurePage(page, viewer.email(), List.of(), staying);
        return pages.showOnce(HttpStatus.OK, page, "dossier/erased", shown);
    }

    private Particulars said(Viewer.SignedIn viewer) {
        return corrections
                .find(viewer.email())
                .or(() -> agents.find(new EmailAddress(viewer.email()))
                        .map(agent -> new Particulars(agent.givenName(), agent.familyName(), "", "")))
                .orElseGet(() -> new Particulars("", "", "", ""));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Viewer.SignedIn viewer, Particulars said, boolean corrected, List<FieldError> mistakes) {
        var title = say(mistakes.isEmpty() ? "dossier.title" : "dossier.title.wrong");
        var page = Page.of(title, ADDRESS).unlisted();
        var form = new ParticularsForm(CORRECTION, say("dossier.correct.help"), said, mistakes);
        var shown = new DossierPage(page, dossiers.of(viewer.email()), form, corrected, EXPORT, ERASURE);
        return pages.showOnce(status, page, "dossier/show", shown);
    }

    private static Page erasure(String title) {
        return Page.of(say(title), ERASURE).unlisted().under(new Crumb(say("dossier.title"), ADDRESS));
    }
}
