package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.proofreading.Mending;
import fr.percolateur.proofreading.Proofreading;
import fr.percolateur.sheet.Filled;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Forbidden;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The button of a finding, sent with all of the form. What has a field is mended in the form alone, and read before it
/// is saved; what has none is mended in the document, and what was typed stays as it is.
@Controller
class MendController {

    private final DocumentKeys keys;
    private final Proofreading proofreading;
    private final Mending mending;
    private final EditorPages forms;
    private final InstantSource clock;

    MendController(
            DocumentKeys keys, Proofreading proofreading, Mending mending, EditorPages forms, InstantSource clock) {
        this.keys = keys;
        this.proofreading = proofreading;
        this.mending = mending;
        this.forms = forms;
        this.clock = clock;
    }

    /// @param constat the mark of the finding
    @PostMapping(path = EditorController.PATH, params = "constat")
    ResponseEntity<byte[]> mend(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam String constat,
            @RequestParam Optional<UUID> proposition,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        var sheet = Sheet.of(stored.kind());
        var filling =
                Filling.typed(FormReading.typed(sheet, sent), FormReading.version(sent), proposition.orElse(null));
        var document = Filled.document(sheet, stored.document(), filling.typed());
        var mended = proofreading.mended(document, constat);
        if (mended.isEmpty()) {
            return forms.show(HttpStatus.OK, stored, filling, Told.undone("incorrige"), viewer);
        }
        var mend = Filled.difference(sheet, document, mended.get());
        return mend.values().isEmpty()
                ? save(stored, constat, filling, viewer)
                : forms.show(HttpStatus.OK, stored, filling.with(mend), Told.done("corrige"), viewer);
    }

    private ResponseEntity<byte[]> save(StoredDocument stored, String mark, Filling filling, Viewer.SignedIn viewer) {
        if (stored.isOpen(clock.instant()) && !keys.mayPublish(stored, viewer)) {
            throw new Forbidden();
        }
        return switch (mending.mend(stored, stored.version(), mark, viewer.id())) {
            case Mending.Done(var version) -> saved(stored, version, filling, viewer);
            case Mending.Withheld(var sentences) ->
                forms.show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        stored,
                        filling,
                        new Told(Tone.WARNING, say("editor.done.retenu", String.join(" ", sentences))),
                        viewer);
            case Mending.Gone _, Mending.Overtaken _ ->
                forms.show(HttpStatus.CONFLICT, stored, filling, Told.undone("incorrige"), viewer);
        };
    }

    /// Where something else is typed, the form comes back with it, over the new save if it was over the one before.
    private ResponseEntity<byte[]> saved(StoredDocument before, int version, Filling filling, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(before.kind(), before.slug(), viewer);
        var sheet = Sheet.of(stored.kind());
        var said = sheet.read(stored.document());
        if (sheet.differing(said, said.with(filling.typed())).isEmpty()) {
            return EditorPages.back(stored, "rectifie");
        }
        var over = filling.version() == before.version() ? filling.over(version) : filling;
        return forms.show(HttpStatus.OK, stored, over, Told.done("rectifie.reste"), viewer);
    }
}
