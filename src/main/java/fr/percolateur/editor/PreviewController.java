package fr.percolateur.editor;

import fr.percolateur.content.PublicPage;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.document.Kind;
import fr.percolateur.library.Edits;
import fr.percolateur.saving.WorkingCopies;
import fr.percolateur.saving.WorkingCopy;
import fr.percolateur.sheet.Filled;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `…/redaction/apercu`: the public page of what is in the form. It is made as the public page is, and keeps nothing.
@Controller
class PreviewController {

    private final DocumentKeys keys;
    private final Edits edits;
    private final WorkingCopies copies;
    private final Map<Kind, PublicPage> publicPages;
    private final Pages pages;

    PreviewController(
            DocumentKeys keys, Edits edits, WorkingCopies copies, ObjectProvider<PublicPage> publicPages, Pages pages) {
        this.keys = keys;
        this.edits = edits;
        this.copies = copies;
        this.publicPages = publicPages.stream().collect(Collectors.toMap(PublicPage::kind, Function.identity()));
        this.pages = pages;
    }

    /// Of what this one typed last, else of what is saved.
    @GetMapping(EditorController.PATH + "/apercu")
    ResponseEntity<byte[]> show(@PathVariable String shelf, @PathVariable String slug, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        var typed = copies.find(stored.id(), viewer.id()).map(WorkingCopy::typed);
        return preview(stored, typed.orElse(Typed.NOTHING));
    }

    @PostMapping(EditorController.PATH + "/apercu")
    ResponseEntity<byte[]> show(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        return preview(stored, FormReading.typed(Sheet.of(stored.kind()), sent));
    }

    private ResponseEntity<byte[]> preview(StoredDocument stored, Typed typed) {
        var document = Filled.document(Sheet.of(stored.kind()), stored.document(), typed);
        var page = publicPages.get(stored.kind());
        if (page == null) {
            throw new IllegalStateException("no public page of a " + stored.kind());
        }
        return pages.preview(page.preview(edits.rendered(document)));
    }
}
