package fr.percolateur.editor;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.saving.Presences;
import fr.percolateur.saving.WorkingCopies;
import fr.percolateur.saving.WorkingCopy;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.viewer.Viewer;
import java.time.InstantSource;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `…/redaction/copie`: what is typed, kept while it is typed, and who else is there.
@Controller
class CopyController {

    private final DocumentKeys keys;
    private final WorkingCopies copies;
    private final Presences presences;
    private final InstantSource clock;

    CopyController(DocumentKeys keys, WorkingCopies copies, Presences presences, InstantSource clock) {
        this.keys = keys;
        this.copies = copies;
        this.presences = presences;
        this.clock = clock;
    }

    /// What the script is told.
    ///
    /// @param kept in words, empty when there was nothing to keep
    /// @param others who else is there, a sentence each
    /// @param version the last save, by whomever
    record Kept(String kept, List<String> others, int version) {}

    @PostMapping(EditorController.PATH + "/copie")
    ResponseEntity<Kept> keep(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        var sheet = Sheet.of(stored.kind());
        var now = clock.instant();
        presences.seen(stored.id(), viewer.id(), now);
        var typed = FormReading.typed(sheet, sent);
        var filled = sheet.read(stored.document()).with(typed);
        var differs = !sheet.differing(sheet.read(stored.document()), filled).isEmpty();
        var proposed = copies.find(stored.id(), viewer.id())
                .filter(WorkingCopy::proposed)
                .isPresent();
        if (differs && !typed.values().isEmpty() && !proposed) {
            copies.keep(stored.id(), viewer.id(), FormReading.version(sent), typed, false, now);
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Kept(
                        differs ? EditorPage.kept(now) : "",
                        presences.others(stored.id(), viewer.id(), now).stream()
                                .map(EditorPage::presence)
                                .toList(),
                        stored.version()));
    }

    /// Gives up what was typed.
    @PostMapping(EditorController.PATH + "/copie/abandon")
    ResponseEntity<byte[]> drop(@PathVariable String shelf, @PathVariable String slug, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        copies.drop(stored.id(), viewer.id());
        return EditorPages.back(stored, "ecarte");
    }
}
