package fr.percolateur.proofreading;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocument.State;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.http.CacheControl;
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
    private final Pages pages;
    private final InstantSource clock;

    ProofreadingController(DocumentKeys keys, Proofreading proofreading, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.proofreading = proofreading;
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
        return show(HttpStatus.OK, open(shelf, slug, viewer), viewer, Passing.NONE, done, "");
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
        return answer(proofreading.mend(document, version, constat, viewer.id()), document, viewer, "corrige");
    }

    @PostMapping(PATH + "/ignorer")
    ResponseEntity<byte[]> ignore(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String constat,
            @RequestParam(defaultValue = "") String raison,
            Viewer.SignedIn viewer) {
        var document = open(shelf, slug, viewer);
        var reason = raison.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            var passing = new Passing(constat, raison);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, document, viewer, passing, "", "");
        }
        return answer(proofreading.ignore(document, constat, reason, viewer.id()), document, viewer, "ignore");
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
        return document.state(clock.instant()) != State.PUBLIC || keys.mayPublish(document, viewer);
    }

    private ResponseEntity<byte[]> answer(
            Proofreading.Outcome outcome, StoredDocument document, Viewer.SignedIn viewer, String done) {
        return switch (outcome) {
            case Proofreading.Done _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(address(document) + "?fait=" + done))
                        .cacheControl(CacheControl.noStore())
                        .build();
            case Proofreading.Gone _ ->
                show(HttpStatus.CONFLICT, document, viewer, Passing.NONE, "", say("proofreading.gone"));
            case Proofreading.Overtaken _ ->
                show(HttpStatus.CONFLICT, document, viewer, Passing.NONE, "", say("proofreading.overtaken"));
        };
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            StoredDocument document,
            Viewer.SignedIn viewer,
            Passing passing,
            String done,
            String trouble) {
        var mistakes = passing.mistakes();
        var wrong = !mistakes.isEmpty() || !trouble.isEmpty();
        var page = Page.of(
                        say(wrong ? "proofreading.title.wrong" : "proofreading.title", document.title()),
                        address(document))
                .under(new Crumb(say("desk.title"), "/atelier/"))
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
