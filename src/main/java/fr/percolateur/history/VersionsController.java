package fr.percolateur.history;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.document.Document;
import fr.percolateur.publication.Publications;
import fr.percolateur.publication.Verdict;
import fr.percolateur.saving.Saves;
import fr.percolateur.saving.Versions;
import fr.percolateur.sheet.ChangedField;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `…/redaction/versions` and `…/redaction/versions/{n}`.
@Controller
class VersionsController {

    private static final String PATH = Shelf.PATH + "/redaction";
    private static final String VERSION = "/versions/{number:\\d{1,9}}";

    private final DocumentKeys keys;
    private final Versions versions;
    private final Saves saves;
    private final Pages pages;

    VersionsController(DocumentKeys keys, Versions versions, Saves saves, Pages pages) {
        this.keys = keys;
        this.versions = versions;
        this.saves = saves;
        this.pages = pages;
    }

    @GetMapping(PATH + "/versions")
    ResponseEntity<byte[]> list(@PathVariable String shelf, @PathVariable String slug, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        var page = page(stored, say("history.versions.title", stored.title()), "/versions");
        return pages.showOnce(
                HttpStatus.OK, page, "history/versions", new VersionsPage(page, stored, versions.of(stored.id())));
    }

    @GetMapping(PATH + VERSION)
    ResponseEntity<byte[]> show(
            @PathVariable String shelf, @PathVariable String slug, @PathVariable int number, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        return show(HttpStatus.OK, stored, number, Verdict.NOTHING, "", List.of());
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            StoredDocument stored,
            int number,
            Verdict withheld,
            String reason,
            List<FieldError> mistakes) {
        var version = versions.find(stored.id(), number).orElseThrow(Absent::new);
        var page = page(stored, say("history.version.title", number, stored.title()), "/versions/" + number);
        var changes = number == 1
                ? List.<ChangedField>of()
                : changes(stored, document(stored, number - 1), document(stored, number));
        var shown = new VersionPage(page, stored, version, changes, withheld, reason, mistakes);
        return pages.showOnce(status, page, "history/version", shown);
    }

    @PostMapping(PATH + VERSION + "/retablissement")
    ResponseEntity<byte[]> restore(
            @PathVariable String shelf,
            @PathVariable String slug,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String raison,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        return switch (saves.restore(stored, document(stored, number), raison.strip(), viewer)) {
            case Saves.Saved _ -> back(stored, "restaure");
            case Saves.Proposed _ -> back(stored, "propose");
            case Saves.Withheld(var verdict)
            when !verdict.isBarred() -> {
                var wrong = new FieldError(
                        "raison",
                        say("publication.withheld.mistake", Publications.SHORTEST_REASON, Publications.LONGEST_REASON));
                yield show(HttpStatus.UNPROCESSABLE_CONTENT, stored, number, verdict, raison, List.of(wrong));
            }
            case Saves.Withheld _, Saves.Mistaken _ -> back(stored, "irretabli");
            case Saves.Overtaken _ -> back(stored, "devance");
        };
    }

    /// Back to the form, which says what was done.
    private static ResponseEntity<byte[]> back(StoredDocument stored, String done) {
        return Pages.lead(Shelf.writing(stored) + "?fait=" + done);
    }

    private Document document(StoredDocument stored, int number) {
        return versions.document(stored, number).orElseThrow(Absent::new);
    }

    private static List<ChangedField> changes(StoredDocument stored, Document before, Document after) {
        var sheet = Sheet.of(stored.kind());
        return ChangedField.between(sheet, sheet.read(before), sheet.read(after));
    }

    private static Page page(StoredDocument stored, String title, String path) {
        return Page.of(title, Shelf.writing(stored) + path)
                .under(Shelf.of(stored.kind()).trail(new Crumb(say("editor.heading"), Shelf.writing(stored))))
                .unlisted();
    }
}
