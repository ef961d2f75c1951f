package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/publication`, and the same for articles and series.
@Controller
class PublicationController {

    private static final String PATH = Shelf.PATH + "/publication";
    private static final Set<String> DONE =
            Set.of("published", "scheduled", "withdrawn", "postponed", "moved", "cancelled", "maintained");

    private final DocumentKeys keys;
    private final Publications publications;
    private final Readers readers;
    private final Pages pages;

    PublicationController(DocumentKeys keys, Publications publications, Readers readers, Pages pages) {
        this.keys = keys;
        this.publications = publications;
        this.readers = readers;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String fait,
            Viewer.SignedIn viewer) {
        var document = open(shelf, slug, viewer);
        var form = PublicationForm.of(document, publications.now());
        var done = DONE.contains(fait) ? say("publication.done." + fait) : "";
        return show(HttpStatus.OK, document, publications.examine(document), form, List.of(), done, "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> publish(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String quand,
            @RequestParam(defaultValue = "") String jour,
            @RequestParam(defaultValue = "") String heure,
            @RequestParam(name = "retrait_jour", defaultValue = "") String untilDay,
            @RequestParam(name = "retrait_heure", defaultValue = "") String untilHour,
            @RequestParam(defaultValue = "") String raison,
            Viewer.SignedIn viewer) {
        var document = open(shelf, slug, viewer);
        var form = new PublicationForm(quand, jour, heure, untilDay, untilHour, raison);
        var mistakes = form.mistakes(publications.now());
        if (!mistakes.isEmpty()) {
            var verdict = publications.examine(document);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, document, verdict, form, mistakes, "", "");
        }
        return switch (publications.publish(document, version, form.schedule(), form.reason(), viewer.id())) {
            case Outcome.Done(var act) -> back(document, act);
            case Outcome.Barred(var verdict) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        document,
                        verdict,
                        form,
                        List.of(),
                        "",
                        say("publication.barred"));
            case Outcome.Unreasoned(var verdict) -> {
                var wrong = new FieldError("raison", say("publication.mistake.reason", Publications.SHORTEST_REASON));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, document, verdict, form, List.of(wrong), "", "");
            }
            case Outcome.Overtaken _ -> again(document, form, say("publication.overtaken"));
            case Outcome.Declined(var finding) -> again(document, form, finding.message());
        };
    }

    @PostMapping(PATH + "/retrait")
    ResponseEntity<byte[]> withdraw(
            @PathVariable String shelf, @PathVariable String slug, @RequestParam int version, Viewer.SignedIn viewer) {
        var document = open(shelf, slug, viewer);
        var form = PublicationForm.of(document, publications.now());
        return switch (publications.withdraw(document, version, viewer.id())) {
            case Outcome.Done(var act) -> back(document, act);
            case Outcome.Overtaken _ -> again(document, form, say("publication.overtaken"));
            case Outcome.Declined(var finding) -> again(document, form, finding.message());
            case Outcome.Barred _, Outcome.Unreasoned _ ->
                throw new IllegalStateException("nothing keeps a document from being withdrawn");
        };
    }

    private StoredDocument open(String shelf, String slug, Viewer.SignedIn viewer) {
        return keys.toPublish(Shelf.of(shelf).kind(), slug, viewer);
    }

    static ResponseEntity<byte[]> back(StoredDocument document, String act) {
        return Pages.lead(Shelf.address(document) + "/publication?fait=" + act);
    }

    private ResponseEntity<byte[]> again(StoredDocument document, PublicationForm form, String trouble) {
        return show(HttpStatus.CONFLICT, document, publications.examine(document), form, List.of(), "", trouble);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            StoredDocument document,
            Verdict verdict,
            PublicationForm form,
            List<FieldError> mistakes,
            String done,
            String trouble) {
        var page = Page.of(say("publication.title", document.title()), Shelf.address(document) + "/publication")
                .under(Shelf.of(document.kind()).trail())
                .unlisted();
        var now = publications.now();
        var shown = new PublicationPage(
                page,
                document,
                document.state(now),
                verdict,
                readers.told(document, now),
                readers.registered(document),
                form,
                mistakes,
                done,
                trouble);
        return pages.showOnce(status, page, "publication/publication", shown);
    }
}
