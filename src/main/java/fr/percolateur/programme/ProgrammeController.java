package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.document.Kind;
import fr.percolateur.library.Edits;
import fr.percolateur.revision.LastSave;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.Dates;
import java.net.URI;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/programme`. Only « Enregistrer » stores; every other button gives the form back,
/// changed.
@Controller
class ProgrammeController {

    private static final String PATH = "/atelier/evenements/{slug}/programme";

    private final DocumentKeys keys;
    private final Programmes programmes;
    private final LastSave lastSave;
    private final Pages pages;

    ProgrammeController(DocumentKeys keys, Programmes programmes, LastSave lastSave, Pages pages) {
        this.keys = keys;
        this.programmes = programmes;
        this.lastSave = lastSave;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        var noted = programmes.read(stored);
        var done = List.of("enregistrement", "effacement").contains(fait) ? say("programme.done." + fait) : "";
        return show(
                HttpStatus.OK,
                builder(stored, noted.draft(), stored.version()).telling(done).beside(noted.orphans()));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> act(
            @PathVariable String slug,
            @RequestParam(defaultValue = "enregistrer") String acte,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        var form = ProgrammeForm.read(fields);
        if (acte.equals("enregistrer")) {
            return save(stored, form, viewer);
        }
        return show(HttpStatus.OK, changed(stored, form, acte, fields));
    }

    private BuilderPage changed(
            StoredDocument stored, ProgrammeForm form, String act, MultiValueMap<String, String> fields) {
        var draft = form.draft();
        var rank = rank(act);
        var page = builder(stored, draft, form.version());
        var known = draft.has(rank);
        if (act.equals("ajouter") && draft.sequences().size() < Draft.MOST) {
            var longer = draft.longer();
            return page.showing(longer)
                    .at(longer.sequences().size() - 1)
                    .telling(say("programme.told.added", longer.sequences().size()));
        }
        if (act.startsWith("retirer-") && known) {
            var title = draft.sequences().get(rank).title();
            return page.showing(draft.without(rank))
                    .at(Math.max(0, rank - 1))
                    .telling(say("programme.told.removed", title));
        }
        if (act.startsWith("monter-") && known && draft.has(rank - 1)) {
            return moved(page, draft, rank, rank - 1);
        }
        if (act.startsWith("descendre-") && known && draft.has(rank + 1)) {
            return moved(page, draft, rank, rank + 1);
        }
        if (act.startsWith("placer-") && known) {
            var to = ProgrammeForm.number(fields, "vers", rank);
            return draft.has(to) ? moved(page, draft, rank, to) : page;
        }
        if (act.startsWith("decaler-") && known) {
            return page.showing(draft.shifted(rank)).at(rank).telling(say("programme.told.shifted"));
        }
        if (act.equals("lire")) {
            return read(page, draft, ProgrammeForm.text(fields, "texte"));
        }
        return page;
    }

    private static int rank(String act) {
        var digits = act.substring(act.indexOf('-') + 1);
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
    }

    private static BuilderPage moved(BuilderPage page, Draft draft, int from, int to) {
        var after = draft.moved(from, to);
        var session = after.sequences().get(to);
        var at = session.startsAt()
                .map(hour -> say("programme.told.at", Dates.hour(hour)))
                .orElse("");
        return page.showing(after)
                .at(to)
                .telling(say(
                        "programme.told.moved",
                        session.title(),
                        to + 1,
                        after.sequences().size(),
                        at));
    }

    private static BuilderPage read(BuilderPage page, Draft draft, String text) {
        var pasted = PastedProgramme.read(text, page.frame());
        if (pasted.sequences().isEmpty()) {
            return page.pasting(text).refusing(List.of(new FieldError("texte", say("programme.mistake.pasted"))));
        }
        var longer = draft;
        for (var session : pasted.sequences()) {
            longer = longer.sequences().size() < Draft.MOST ? longer.with(session) : longer;
        }
        var told = say("programme.told.read", pasted.sequences().size());
        var unknown = pasted.unknown().isEmpty()
                ? ""
                : " " + say("programme.told.unknown", String.join(", ", pasted.unknown()));
        return page.showing(longer).at(draft.sequences().size()).telling(told + unknown);
    }

    private ResponseEntity<byte[]> save(StoredDocument stored, ProgrammeForm form, Viewer.SignedIn viewer) {
        var page = builder(stored, form.draft(), form.version());
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, page.refusing(mistakes));
        }
        return switch (programmes.save(stored, form.version(), form.draft(), viewer)) {
            case Edits.Saved _ -> back(stored, "enregistrement");
            case Edits.Declined(var finding) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        page.refusing(List.of(new FieldError("programme", finding.message()))));
            case Edits.Overtaken(var _, var version) -> {
                var theirs = programmes.read(stored).draft();
                yield show(
                        HttpStatus.CONFLICT,
                        builder(stored, form.draft().on(theirs), version).against(theirs, lastSave.of(stored.id())));
            }
            case Edits.Absent _ -> throw new Absent();
        };
    }

    /// A note whose session went elsewhere.
    @PostMapping(PATH + "/notes/effacement")
    ResponseEntity<byte[]> forget(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String titre,
            @RequestParam(defaultValue = "0") int rang,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        programmes.forget(stored, titre, rang, viewer);
        return back(stored, "effacement");
    }

    private static ResponseEntity<byte[]> back(StoredDocument stored, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(BuilderPage.address(stored.slug()) + "?fait=" + done))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private static BuilderPage builder(StoredDocument stored, Draft draft, int version) {
        var page = Page.of(say("programme.title", stored.title()), BuilderPage.address(stored.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return BuilderPage.of(page, stored.slug(), stored.title(), Frame.of(stored.document()), draft, version);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, BuilderPage shown) {
        return pages.showOnce(status, shown.page(), "programme/builder", shown);
    }
}
