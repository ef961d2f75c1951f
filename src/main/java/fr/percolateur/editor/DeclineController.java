package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.saving.Proposals;
import fr.percolateur.saving.Versions;
import fr.percolateur.saving.WorkingCopies;
import fr.percolateur.saving.WorkingCopy;
import fr.percolateur.sheet.ChangedField;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `…/redaction/propositions/{author}/refus`: a proposal goes back to its author, with a word.
@Controller
class DeclineController {

    private static final String PATH = EditorController.PATH + "/propositions/{author}/refus";
    private static final int SHORTEST_WORD = 10;
    private static final int LONGEST_WORD = 500;

    private final DocumentKeys keys;
    private final WorkingCopies copies;
    private final Versions versions;
    private final Proposals proposals;
    private final Pages pages;

    DeclineController(DocumentKeys keys, WorkingCopies copies, Versions versions, Proposals proposals, Pages pages) {
        this.keys = keys;
        this.copies = copies;
        this.versions = versions;
        this.proposals = proposals;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> ask(
            @PathVariable String shelf, @PathVariable String slug, @PathVariable UUID author, Viewer.SignedIn viewer) {
        var stored = keys.toPublish(Shelf.of(shelf).kind(), slug, viewer);
        return show(HttpStatus.OK, stored, proposal(stored, author), "", List.of());
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> decline(
            @PathVariable String shelf,
            @PathVariable String slug,
            @PathVariable UUID author,
            @RequestParam(defaultValue = "") String mot,
            Viewer.SignedIn viewer) {
        var stored = keys.toPublish(Shelf.of(shelf).kind(), slug, viewer);
        var proposal = proposal(stored, author);
        var word = Typed.line(mot);
        if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
            var wrong = new FieldError("mot", say("editor.decline.mistake", SHORTEST_WORD, LONGEST_WORD));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, stored, proposal, mot, List.of(wrong));
        }
        return EditorPages.back(stored, proposals.decline(proposal, word, viewer.id()) ? "decline" : "sansproposition");
    }

    private WorkingCopy proposal(StoredDocument stored, UUID author) {
        return copies.find(stored.id(), author).filter(WorkingCopy::proposed).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, StoredDocument stored, WorkingCopy proposal, String word, List<FieldError> mistakes) {
        var sheet = Sheet.of(stored.kind());
        var base = sheet.read(versions.base(stored, proposal));
        var page = EditorPages.page(stored)
                .titled(say("editor.decline.title", stored.title()))
                .under(Shelf.of(stored.kind()).trail(new Crumb(say("editor.heading"), Shelf.writing(stored))));
        var changes = ChangedField.between(sheet, base, base.with(proposal.typed()));
        return pages.showOnce(
                status, page, "editor/decline", new DeclinePage(page, stored, proposal, changes, word, mistakes));
    }
}
