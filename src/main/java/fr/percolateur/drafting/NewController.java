package fr.percolateur.drafting;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.sheet.Typed;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/nouveau`, `/atelier/actualites/nouvelle`, `/atelier/pages/nouvelle`.
@Controller
class NewController {

    private final Drafts drafts;
    private final Beginnings beginnings;
    private final SeriesCatalogue catalogue;
    private final Pages pages;

    NewController(Drafts drafts, Beginnings beginnings, SeriesCatalogue catalogue, Pages pages) {
        this.drafts = drafts;
        this.beginnings = beginnings;
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/atelier/evenements/nouveau")
    ResponseEntity<byte[]> event(@RequestParam(defaultValue = "") String serie, Viewer.SignedIn viewer) {
        return begin(new NewForm(Kind.EVENT, "", serie, "", "", NewForm.STRUCTURE), viewer);
    }

    @GetMapping("/atelier/actualites/nouvelle")
    ResponseEntity<byte[]> article(@RequestParam(defaultValue = "") String serie, Viewer.SignedIn viewer) {
        return begin(new NewForm(Kind.ARTICLE, "", serie, "", "", ""), viewer);
    }

    @GetMapping("/atelier/pages/nouvelle")
    ResponseEntity<byte[]> page(Viewer.SignedIn viewer) {
        return begin(new NewForm(Kind.PAGE, "", "", "", "", ""), viewer);
    }

    @PostMapping("/atelier/evenements/nouveau")
    ResponseEntity<byte[]> makeEvent(
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String serie,
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(defaultValue = "") String depart,
            Viewer.SignedIn viewer) {
        return make(new NewForm(Kind.EVENT, titre, serie, debut, fin, depart), viewer);
    }

    @PostMapping("/atelier/actualites/nouvelle")
    ResponseEntity<byte[]> makeArticle(
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "") String serie,
            Viewer.SignedIn viewer) {
        return make(new NewForm(Kind.ARTICLE, titre, serie, "", "", ""), viewer);
    }

    @PostMapping("/atelier/pages/nouvelle")
    ResponseEntity<byte[]> makePage(@RequestParam(defaultValue = "") String titre, Viewer.SignedIn viewer) {
        return make(new NewForm(Kind.PAGE, titre, "", "", "", ""), viewer);
    }

    private ResponseEntity<byte[]> begin(NewForm form, Viewer.SignedIn viewer) {
        requireWriter(form.kind(), viewer);
        return show(HttpStatus.OK, form, List.of(), viewer);
    }

    private ResponseEntity<byte[]> make(NewForm form, Viewer.SignedIn viewer) {
        requireWriter(form.kind(), viewer);
        var mistakes = new ArrayList<>(form.mistakes(viewer));
        drafts.followedFolder()
                .ifPresent(folder -> mistakes.add(new FieldError("titre", say("library.followed", folder))));
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, form, mistakes, viewer);
        }
        return switch (form.over(beginnings.of(form), edition(form))) {
            case NewForm.Wrong(var wrong) -> show(HttpStatus.UNPROCESSABLE_CONTENT, form, wrong, viewer);
            case NewForm.Made(var document) -> lead(form.kind(), document, viewer);
        };
    }

    private Typed edition(NewForm form) {
        return form.kind() == Kind.EVENT && !form.series().isEmpty()
                ? drafts.nextEdition(form.series())
                        .map(number -> Typed.NOTHING.with("edition", String.valueOf(number)))
                        .orElse(Typed.NOTHING)
                : Typed.NOTHING;
    }

    private ResponseEntity<byte[]> lead(Kind kind, Document document, Viewer.SignedIn viewer) {
        var stored = drafts.add(kind, Beginnings.finished(document), viewer);
        return Pages.lead(Shelf.writing(stored) + "?fait=cree");
    }

    private static void requireWriter(Kind kind, Viewer viewer) {
        if (!(kind == Kind.PAGE ? viewer.administers() : DeskSection.writers(viewer))) {
            throw new Forbidden();
        }
    }

    private List<Series> mine(Viewer viewer) {
        return catalogue.every().stream()
                .filter(one -> viewer.writesFor(one.slug()))
                .toList();
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, NewForm form, List<FieldError> mistakes, Viewer.SignedIn viewer) {
        var word = form.kind().name().toLowerCase(Locale.ROOT);
        var title = say("drafting." + word + ".title");
        var page = Page.of(title, NewPage.address(form.kind()))
                .under(Shelf.of(form.kind()).trail())
                .unlisted();
        var shown = new NewPage(page, form, mistakes, mine(viewer), viewer.administers());
        return pages.showOnce(status, page, "drafting/new", shown);
    }
}
