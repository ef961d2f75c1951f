package fr.percolateur.drafting;

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
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/copie`.
@Controller
class EditionCopyController {

    private static final String PATH = "/atelier/evenements/{slug}/copie";

    private final DocumentKeys keys;
    private final Drafts drafts;
    private final Pages pages;

    EditionCopyController(DocumentKeys keys, Drafts drafts, Pages pages) {
        this.keys = keys;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> begin(@PathVariable String slug, Viewer.SignedIn viewer) {
        var edition = keys.toWrite(Kind.EVENT, slug, viewer);
        var fresh = new CopyForm("", "", "", "", "", "", "", Set.of(), false);
        return show(HttpStatus.OK, edition, fresh, List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> copy(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(defaultValue = "") String ouvre,
            @RequestParam(defaultValue = "") String ferme,
            @RequestParam(defaultValue = "") String direct,
            @RequestParam(defaultValue = "") String billetterie,
            @RequestParam(defaultValue = "") Set<String> intervenants,
            @RequestParam(defaultValue = "") String texte,
            Viewer.SignedIn viewer) {
        var edition = keys.toWrite(Kind.EVENT, slug, viewer);
        var form = new CopyForm(titre, debut, fin, ouvre, ferme, direct, billetterie, intervenants, !texte.isEmpty());
        var folder = drafts.followedFolder();
        if (folder.isPresent()) {
            var why = List.of(new FieldError("titre", say("library.followed", folder.get())));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, edition, form, why);
        }
        var number = keys.series(edition)
                .flatMap(drafts::nextEdition)
                .map(String::valueOf)
                .orElse("");
        return switch (Copy.of(edition.document(), form, number)) {
            case NewForm.Wrong(var mistakes) -> show(HttpStatus.UNPROCESSABLE_CONTENT, edition, form, mistakes);
            case NewForm.Made(var document) -> {
                var stored = drafts.add(Kind.EVENT, Beginnings.finished(document), viewer);
                yield Pages.lead(Shelf.writing(stored) + "?fait=cree");
            }
        };
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, StoredDocument edition, CopyForm form, List<FieldError> mistakes) {
        var title = say("drafting.copy.title", edition.title());
        var page = Page.of(title, CopyPage.address(edition))
                .under(Shelf.EVENTS.trail(new Crumb(say("editor.heading"), Shelf.writing(edition))))
                .unlisted();
        return pages.showOnce(status, page, "drafting/copy", new CopyPage(page, edition, form, mistakes));
    }
}
