package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Typed;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.publication.Publications;
import fr.percolateur.publication.Verdict;
import fr.percolateur.saving.Saves;
import fr.percolateur.saving.Versions;
import fr.percolateur.saving.WorkingCopies;
import fr.percolateur.saving.WorkingCopy;
import fr.percolateur.sheet.Clash;
import fr.percolateur.sheet.Mistake;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/redaction` and its like.
@Controller
class EditorController {

    static final String PATH = Shelf.PATH + "/redaction";

    private final DocumentKeys keys;
    private final Saves saves;
    private final Versions versions;
    private final WorkingCopies copies;
    private final StoredDocuments documents;
    private final EditorPages forms;
    private final Pages pages;

    EditorController(
            DocumentKeys keys,
            Saves saves,
            Versions versions,
            WorkingCopies copies,
            StoredDocuments documents,
            EditorPages forms,
            Pages pages) {
        this.keys = keys;
        this.saves = saves;
        this.versions = versions;
        this.copies = copies;
        this.documents = documents;
        this.forms = forms;
        this.pages = pages;
    }

    /// @param reprendre whether to go on from what one typed last time
    /// @param proposition whose proposal to read
    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String reprendre,
            @RequestParam Optional<UUID> proposition,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        var copy = proposition.isPresent()
                ? proposition
                        .filter(_ -> keys.mayPublish(stored, viewer))
                        .flatMap(author -> copies.find(stored.id(), author))
                        .filter(WorkingCopy::proposed)
                : copies.find(stored.id(), viewer.id()).filter(_ -> !reprendre.isEmpty());
        var filling = copy.map(taken ->
                        Filling.typed(versions.changed(stored, taken), taken.version(), proposition.orElse(null)))
                .orElseGet(() -> Filling.saved(stored.version()));
        return forms.show(HttpStatus.OK, stored, filling, Told.after(fait), viewer);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> save(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam Optional<UUID> proposition,
            @RequestParam(defaultValue = "") String raison,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        var sheet = Sheet.of(stored.kind());
        var typed = ClashForm.chosen(FormReading.typed(sheet, sent), sent);
        var version = FormReading.version(sent);
        var filling = Filling.typed(typed, version, proposition.orElse(null));
        if (!stored.document().legible() || documents.followedFolder().isPresent()) {
            return forms.show(HttpStatus.UNPROCESSABLE_CONTENT, stored, filling, Told.NOTHING, viewer);
        }
        return switch (saves.save(stored, typed, version, Typed.text(raison), viewer)) {
            case Saves.Saved(var merged) -> {
                proposition.ifPresent(author -> copies.drop(stored.id(), author));
                yield EditorPages.back(stored, merged ? "fusionne" : "enregistre");
            }
            case Saves.Proposed _ -> EditorPages.back(stored, "propose");
            case Saves.Mistaken(var mistakes) ->
                refused(stored, filling.refused(mistakes, Verdict.NOTHING, raison), viewer);
            case Saves.Withheld(var verdict) ->
                refused(stored, filling.refused(unreasoned(verdict), verdict, raison), viewer);
            case Saves.Overtaken(var clash) -> clash(keys.toWrite(stored.kind(), slug, viewer), clash);
        };
    }

    private static List<Mistake> unreasoned(Verdict verdict) {
        return verdict.isBarred()
                ? List.of()
                : List.of(new Mistake(
                        "raison",
                        say(
                                "publication.withheld.mistake",
                                Publications.SHORTEST_REASON,
                                Publications.LONGEST_REASON)));
    }

    /// Nothing typed is lost: the form comes back as it was sent.
    private ResponseEntity<byte[]> refused(StoredDocument stored, Filling sent, Viewer.SignedIn viewer) {
        return forms.show(HttpStatus.UNPROCESSABLE_CONTENT, stored, sent, Told.NOTHING, viewer);
    }

    private ResponseEntity<byte[]> clash(StoredDocument stored, Clash clash) {
        var page = EditorPages.page(stored).titled(say("editor.clash.title", stored.title()));
        var last = versions.find(stored.id(), stored.version()).orElse(null);
        return pages.showOnce(HttpStatus.CONFLICT, page, "editor/clash", ClashForm.of(page, stored, clash, last));
    }
}
