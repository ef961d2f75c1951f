package fr.percolateur.proofreading;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.proofreading.ProofreadingPage.Trouble;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/relecture`, and the same for articles and series: for whoever writes the document.
@Controller
class ProofreadingController {

    private static final String PATH = Shelf.PATH + "/relecture";
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;
    private static final Set<String> DONE = Set.of("corrige", "ignore");

    private final DocumentKeys keys;
    private final Proofreading proofreading;
    private final Mending mending;
    private final Pages pages;
    private final InstantSource clock;

    ProofreadingController(
            DocumentKeys keys, Proofreading proofreading, Mending mending, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.proofreading = proofreading;
        this.mending = mending;
        this.pages = pages;
        this.clock = clock;
    }

    static String address(StoredDocument document) {
        return Shelf.address(document) + "/relecture";
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String fait,
            Viewer.SignedIn viewer) {
        var done = DONE.contains(fait) ? say("proofreading.done." + fait) : "";
        return show(HttpStatus.OK, open(shelf, slug, viewer), viewer, Passing.NONE, done, Trouble.NONE);
    }

    @PostMapping(PATH + "/correction")
    ResponseEntity<byte[]> mend(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String constat,
            Viewer.SignedIn viewer) {
        var document = open(shelf, slug, viewer);
        if (!mayMend(document, viewer)) {
            throw new Forbidden();
        }
        return switch (mending.mend(document, version, constat, viewer.id())) {
            case Mending.Done _ -> Pages.lead(address(document) + "?fait=corrige");
            case Mending.Gone _ -> refused(document, viewer, say("proofreading.gone"), List.of());
            case Mending.Withheld(var sentences) -> refused(document, viewer, say("proofreading.withheld"), sentences);
            case Mending.Overtaken _ ->
                refused(open(shelf, slug, viewer), viewer, say("proofreading.overtaken"), List.of());
        };
    }

    @PostMapping(PATH + "/ignorer")
    ResponseEntity<byte[]> ignore(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String constat,
            @RequestParam(defaultValue = "") String raison,
            Viewer.SignedIn viewer) {
        var document = open(shelf, slug, viewer);
        var reason = Typed.text(raison);
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            var passing = new Passing(constat, raison);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, document, viewer, passing, "", Trouble.NONE);
        }
        return proofreading.ignore(document, constat, reason, viewer.id())
                ? Pages.lead(address(document) + "?fait=ignore")
                : refused(document, viewer, say("proofreading.gone"), List.of());
    }

    /// A finding that someone is about to pass.
    private record Passing(String mark, String reason) {

        static final Passing NONE = new Passing("", "");

        List<FieldError> mistakes() {
            return mark.isEmpty()
                    ? List.of()
                    : List.of(new FieldError(
                            "raison-" + mark, say("proofreading.mistake.reason", SHORTEST_REASON, LONGEST_REASON)));
        }
    }

    private StoredDocument open(String shelf, String slug, Viewer.SignedIn viewer) {
        return keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
    }

    /// Whoever may not publish changes nothing that is public.
    private boolean mayMend(StoredDocument document, Viewer viewer) {
        return !document.isOpen(clock.instant()) || keys.mayPublish(document, viewer);
    }

    /// Nothing was changed; the page tells why, and where the text is now.
    private ResponseEntity<byte[]> refused(
            StoredDocument document, Viewer.SignedIn viewer, String title, List<String> sentences) {
        return show(HttpStatus.CONFLICT, document, viewer, Passing.NONE, "", new Trouble(title, sentences));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            StoredDocument document,
            Viewer.SignedIn viewer,
            Passing passing,
            String done,
            Trouble trouble) {
        var mistakes = passing.mistakes();
        var page = Page.of(say("proofreading.title", document.title()), address(document))
                .under(Shelf.of(document.kind()).trail())
                .unlisted();
        var shown = new ProofreadingPage(
                page,
                document,
                proofreading.remarks(document, document.document()),
                mayMend(document, viewer),
                keys.mayPublish(document, viewer),
                passing.mark(),
                passing.reason(),
                mistakes,
                done,
                trouble);
        return pages.showOnce(status, page, "proofreading/proofreading", shown);
    }
}
