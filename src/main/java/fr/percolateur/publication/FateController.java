package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An event is called off, put off, or kept on after all: each asked for once, with what follows from it.
@Controller
class FateController {

    private static final String PATH = "/atelier/evenements/{slug}/publication";

    private final DocumentKeys keys;
    private final Publications publications;
    private final Readers readers;
    private final Pages pages;

    FateController(DocumentKeys keys, Publications publications, Readers readers, Pages pages) {
        this.keys = keys;
        this.publications = publications;
        this.readers = readers;
        this.pages = pages;
    }

    @GetMapping(PATH + "/annulation")
    ResponseEntity<byte[]> askToCancel(@PathVariable String slug, Viewer.SignedIn viewer) {
        return ask("annulation", slug, viewer);
    }

    @GetMapping(PATH + "/report")
    ResponseEntity<byte[]> askToPostpone(@PathVariable String slug, Viewer.SignedIn viewer) {
        return ask("report", slug, viewer);
    }

    @GetMapping(PATH + "/maintien")
    ResponseEntity<byte[]> askToMaintain(@PathVariable String slug, Viewer.SignedIn viewer) {
        return ask("maintien", slug, viewer);
    }

    @PostMapping(PATH + "/annulation")
    ResponseEntity<byte[]> cancel(
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String mots,
            Viewer.SignedIn viewer) {
        var form = FateForm.saying(mots);
        return decide(
                "annulation",
                open(slug, viewer),
                form,
                document -> publications.cancel(document, version, form.words(), viewer.id()));
    }

    @PostMapping(PATH + "/report")
    ResponseEntity<byte[]> postpone(
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String jour,
            @RequestParam(defaultValue = "") String heure,
            @RequestParam(defaultValue = "") String mots,
            Viewer.SignedIn viewer) {
        var form = new FateForm(date, jour, heure, mots);
        return decide(
                "report",
                open(slug, viewer),
                form,
                document -> form.moment()
                        .map(start -> publications.move(document, version, start, form.words(), viewer.id()))
                        .orElseGet(() -> publications.postpone(document, version, form.words(), viewer.id())));
    }

    @PostMapping(PATH + "/maintien")
    ResponseEntity<byte[]> maintain(
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String mots,
            Viewer.SignedIn viewer) {
        var form = FateForm.saying(mots);
        return decide(
                "maintien",
                open(slug, viewer),
                form,
                document -> publications.maintain(document, version, form.words(), viewer.id()));
    }

    private StoredDocument open(String slug, Viewer.SignedIn viewer) {
        return keys.toPublish(Kind.EVENT, slug, viewer);
    }

    private ResponseEntity<byte[]> ask(String act, String slug, Viewer.SignedIn viewer) {
        return show(HttpStatus.OK, act, open(slug, viewer), FateForm.saying(""), List.of(), "");
    }

    private ResponseEntity<byte[]> decide(
            String act, StoredDocument document, FateForm form, Function<StoredDocument, Outcome> decision) {
        var mistakes = form.mistakes(publications.now());
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, act, document, form, mistakes, "");
        }
        return switch (decision.apply(document)) {
            case Outcome.Done(var done) -> PublicationController.back(document, done);
            case Outcome.Overtaken _ ->
                show(HttpStatus.CONFLICT, act, document, form, List.of(), say("publication.overtaken"));
            case Outcome.Declined(var finding) ->
                show(HttpStatus.CONFLICT, act, document, form, List.of(), finding.message());
            case Outcome.Barred _, Outcome.Unreasoned _ ->
                throw new IllegalStateException("what becomes of an event passes no gate");
        };
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            String act,
            StoredDocument document,
            FateForm form,
            List<FieldError> mistakes,
            String trouble) {
        var heading = say("publication." + act);
        var publication = Shelf.address(document) + "/publication";
        var page = Page.of(say("publication.act.title", heading, document.title()), publication + "/" + act)
                .under(Shelf.EVENTS.trail(new Crumb(say("publication.heading"), publication)))
                .unlisted();
        var shown = new FatePage(page, document, act, readers.registered(document), form, mistakes, trouble);
        return pages.showOnce(status, page, "publication/fate", shown);
    }
}
