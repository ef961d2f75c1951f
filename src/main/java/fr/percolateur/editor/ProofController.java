package fr.percolateur.editor;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.proofreading.Proofreading;
import fr.percolateur.sheet.Filled;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `…/redaction/relecture`: what the checks say of what is in the form, while it is typed. It keeps nothing.
@Controller
class ProofController {

    private final DocumentKeys keys;
    private final Proofreading proofreading;
    private final Pages pages;
    private final InstantSource clock;

    ProofController(DocumentKeys keys, Proofreading proofreading, Pages pages, InstantSource clock) {
        this.keys = keys;
        this.proofreading = proofreading;
        this.pages = pages;
        this.clock = clock;
    }

    /// @param constat the mark of a finding whose mend is to be written into the form first; empty for none
    @PostMapping(EditorController.PATH + "/relecture")
    ResponseEntity<byte[]> read(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(defaultValue = "") String constat,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        var sheet = Sheet.of(stored.kind());
        var typed = FormReading.typed(sheet, sent);
        var document = Filled.document(sheet, stored.document(), typed);
        var after = constat.isEmpty()
                ? document
                : proofreading.mended(document, constat).orElse(document);
        var mended = after == document ? Typed.NOTHING : Filled.difference(sheet, document, after);
        var remarks = proofreading.remarks(stored, after).stream()
                .filter(remark -> !remark.ignored())
                .toList();
        var filled = sheet.read(stored.document()).with(typed).with(mended);
        var permission = Permission.of(stored.isOpen(clock.instant()), keys.mayPublish(stored, viewer));
        var form = SheetView.of(sheet, after, filled, List.of(), List.of(), remarks);
        return pages.piece("editor/proof", new SheetView.Proof(form, mended, permission));
    }
}
