package fr.percolateur.dossier;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.accounts.Agents;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.retention.Corrections;
import fr.percolateur.retention.Corrections.Particulars;
import fr.percolateur.viewer.SignInFirst;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// « Mes données », for who is signed in, and for who has the link of a registration whose address they proved.
@Controller
class DossierController {

    static final String ADDRESS = "/mes-donnees";

    private static final String LINKED = "/inscription/{link}" + ADDRESS;
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Dossiers dossiers;
    private final Corrections corrections;
    private final RegistrationLinks links;
    private final Agents agents;
    private final Pages pages;
    private final InstantSource clock;

    DossierController(
            Dossiers dossiers,
            Corrections corrections,
            RegistrationLinks links,
            Agents agents,
            Pages pages,
            InstantSource clock) {
        this.dossiers = dossiers;
        this.corrections = corrections;
        this.links = links;
        this.agents = agents;
        this.pages = pages;
        this.clock = clock;
    }

    /// Whoever only has the link of a letter that nobody confirmed yet has nothing to see: 404.
    @ModelAttribute
    Bearer bearer(@PathVariable Optional<String> link, Viewer viewer, HttpServletRequest request) {
        if (link.isPresent()) {
            var registration = links.open(link.get())
                    .filter(found -> found.claim().proven())
                    .orElseThrow(Absent::new);
            return Bearer.of(registration, link.get());
        }
        return switch (viewer) {
            case Viewer.SignedIn someone -> Bearer.of(someone);
            case Viewer.Visitor _ -> throw new SignInFirst(request);
        };
    }

    @GetMapping({ADDRESS, LINKED})
    ResponseEntity<byte[]> show(
            @ModelAttribute(binding = false) Bearer bearer, @RequestParam(defaultValue = "") String fait) {
        return show(HttpStatus.OK, bearer, said(bearer), !fait.isEmpty(), List.of());
    }

    @PostMapping({ADDRESS + "/correction", LINKED + "/correction"})
    ResponseEntity<byte[]> correct(
            @ModelAttribute(binding = false) Bearer bearer, @RequestParam Map<String, String> fields) {
        var form = CorrectionForm.of(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, bearer, form.said(), false, mistakes);
        }
        corrections.correct(bearer.email(), form.said());
        agents.rename(
                new EmailAddress(bearer.email()),
                form.said().givenName(),
                form.said().familyName());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(bearer.address() + "?fait=correction"))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping({ADDRESS + "/export.zip", LINKED + "/export.zip"})
    ResponseEntity<byte[]> export(@ModelAttribute(binding = false) Bearer bearer) {
        return ResponseEntity.ok()
                .contentType(ZIP)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mes-donnees.zip\"")
                .body(new Export(dossiers.of(bearer.email()), clock.instant()).zip());
    }

    @GetMapping({ADDRESS + "/effacement", LINKED + "/effacement"})
    ResponseEntity<byte[]> askToErase(@ModelAttribute(binding = false) Bearer bearer) {
        var headings = dossiers.of(bearer.email()).parts().stream()
                .map(Dossier.Part::heading)
                .toList();
        var page = page(bearer, say("dossier.erase.title"), bearer.erasure());
        var shown = new ErasurePage(page, bearer.email(), bearer.address(), bearer.erasure(), headings, List.of());
        return pages.showOnce(HttpStatus.OK, page, "dossier/erase", shown);
    }

    /// The answer is the page itself: afterwards nothing is left that would open one.
    @PostMapping({ADDRESS + "/effacement", LINKED + "/effacement"})
    ResponseEntity<byte[]> erase(@ModelAttribute(binding = false) Bearer bearer) {
        var staying = dossiers.erase(bearer.email());
        var page = page(bearer, say("dossier.erased.title"), bearer.erasure());
        var shown = new ErasurePage(page, bearer.email(), bearer.address(), bearer.erasure(), List.of(), staying);
        return pages.showOnce(HttpStatus.OK, page, "dossier/erased", shown);
    }

    private Particulars said(Bearer bearer) {
        return corrections
                .find(bearer.email())
                .or(() -> agents.find(new EmailAddress(bearer.email()))
                        .map(agent -> new Particulars(agent.givenName(), agent.familyName(), "", "")))
                .orElseGet(() -> new Particulars("", "", "", ""));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Bearer bearer, Particulars said, boolean corrected, List<FieldError> mistakes) {
        var title = say(mistakes.isEmpty() ? "dossier.title" : "dossier.title.wrong");
        var page = page(bearer, title, bearer.address());
        var shown = new DossierPage(
                page,
                dossiers.of(bearer.email()),
                said,
                corrected,
                mistakes,
                bearer.correction(),
                bearer.export(),
                bearer.erasure());
        return pages.showOnce(status, page, "dossier/show", shown);
    }

    private static Page page(Bearer bearer, String title, String address) {
        var page = Page.of(title, address).unlisted();
        return address.equals(bearer.address()) ? page : page.under(new Crumb(say("dossier.title"), bearer.address()));
    }
}
