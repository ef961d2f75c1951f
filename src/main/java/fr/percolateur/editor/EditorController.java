package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.proofreading.Proofreading;
import fr.percolateur.publication.Publications;
import fr.percolateur.publication.Verdict;
import fr.percolateur.sheet.Clash;
import fr.percolateur.sheet.Mistake;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.sheet.Typed;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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

    private static final Set<String> DONE =
            Set.of("cree", "enregistre", "fusionne", "propose", "restaure", "ecarte", "irretabli", "devance");

    private final DocumentKeys keys;
    private final Saves saves;
    private final Versions versions;
    private final WorkingCopies copies;
    private final Presences presences;
    private final StoredDocuments documents;
    private final SeriesCatalogue series;
    private final Proofreading proofreading;
    private final Pages pages;
    private final InstantSource clock;

    EditorController(
            DocumentKeys keys,
            Saves saves,
            Versions versions,
            WorkingCopies copies,
            Presences presences,
            StoredDocuments documents,
            SeriesCatalogue series,
            Proofreading proofreading,
            Pages pages,
            InstantSource clock) {
        this.keys = keys;
        this.saves = saves;
        this.versions = versions;
        this.copies = copies;
        this.presences = presences;
        this.documents = documents;
        this.series = series;
        this.proofreading = proofreading;
        this.pages = pages;
        this.clock = clock;
    }

    /// What is shown in the form, and what is said of it.
    ///
    /// @param version the save it is filled in over
    /// @param proposer whose proposal it is; null where it is one’s own
    private record Filling(
            Typed typed,
            int version,
            List<Mistake> mistakes,
            Verdict withheld,
            String reason,
            @Nullable UUID proposer) {}

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String reprendre,
            @RequestParam Optional<UUID> proposition,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        var done = DONE.contains(fait) ? say("editor.done." + fait) : "";
        var sheet = Sheet.of(stored.kind());
        var typed = sheet.read(stored.document());
        var copy = (proposition.isPresent()
                        ? proposition
                                .filter(_ -> keys.mayPublish(stored, viewer))
                                .flatMap(author -> copies.find(stored.id(), author))
                                .filter(WorkingCopy::proposed)
                        : copies.find(stored.id(), viewer.id()).filter(_ -> !reprendre.isEmpty()))
                .map(taken -> new Filling(
                        typed.with(changed(stored, sheet, taken)),
                        taken.version(),
                        List.of(),
                        Verdict.NOTHING,
                        "",
                        proposition.orElse(null)));
        return show(
                HttpStatus.OK,
                stored,
                copy.orElseGet(() -> new Filling(typed, stored.version(), List.of(), Verdict.NOTHING, "", null)),
                copy.isPresent(),
                done,
                viewer);
    }

    /// What was typed in a copy, without what others changed since.
    private Typed changed(StoredDocument stored, Sheet sheet, WorkingCopy copy) {
        var base = sheet.read(versions.document(stored, Math.min(copy.version(), stored.version()))
                .orElse(stored.document()));
        var mine = Typed.NOTHING;
        for (var item : sheet.differing(base, base.with(copy.typed()))) {
            mine = mine.with(sheet.only(item, base.with(copy.typed())));
        }
        return mine;
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> save(
            @PathVariable String shelf,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam Optional<UUID> proposition,
            @RequestParam(defaultValue = "") String constat,
            @RequestParam(defaultValue = "") String raison,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Shelf.of(shelf).kind(), slug, viewer);
        var sheet = Sheet.of(stored.kind());
        var typed = ClashForm.chosen(sheet, FormReading.typed(sheet, sent), sent);
        var version = FormReading.version(sent);
        if (!stored.document().legible() || documents.followedFolder().isPresent()) {
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    stored,
                    new Filling(typed, version, List.of(), Verdict.NOTHING, "", null),
                    false,
                    "",
                    viewer);
        }
        if (!constat.isEmpty()) {
            return mended(
                    stored,
                    constat,
                    new Filling(typed, version, List.of(), Verdict.NOTHING, raison, proposition.orElse(null)),
                    viewer);
        }
        return switch (saves.save(stored, typed, version, raison.strip(), viewer)) {
            case Saves.Saved(var merged) -> {
                proposition.ifPresent(author -> copies.drop(stored.id(), author));
                yield back(stored, merged ? "fusionne" : "enregistre");
            }
            case Saves.Proposed _ -> back(stored, "propose");
            case Saves.Mistaken(var mistakes) ->
                refused(
                        stored,
                        new Filling(typed, version, mistakes, Verdict.NOTHING, raison, proposition.orElse(null)),
                        viewer);
            case Saves.Withheld(var verdict) ->
                refused(
                        stored,
                        new Filling(typed, version, unreasoned(verdict), verdict, raison, proposition.orElse(null)),
                        viewer);
            case Saves.Overtaken(var clash) -> clash(keys.toWrite(stored.kind(), slug, viewer), typed, clash, viewer);
        };
    }

    /// The form again with one mend in it. Nothing is saved: whoever asked for it reads it first.
    private ResponseEntity<byte[]> mended(StoredDocument stored, String constat, Filling sent, Viewer.SignedIn viewer) {
        var sheet = Sheet.of(stored.kind());
        var document = Filled.document(sheet, stored.document(), sent.typed());
        var mend = proofreading
                .mended(document, constat)
                .map(after -> Filled.difference(sheet, document, after))
                .orElse(Typed.NOTHING);
        var filled = sheet.read(stored.document()).with(sent.typed()).with(mend);
        return show(
                HttpStatus.OK,
                stored,
                new Filling(filled, sent.version(), List.of(), Verdict.NOTHING, "", sent.proposer()),
                true,
                say(mend.values().isEmpty() ? "editor.done.incorrige" : "editor.done.corrige"),
                viewer);
    }

    private static List<Mistake> unreasoned(Verdict verdict) {
        return verdict.isBarred()
                ? List.of()
                : List.of(new Mistake(
                        "raison",
                        say("editor.mistake.reason", Publications.SHORTEST_REASON, Publications.LONGEST_REASON)));
    }

    /// Nothing typed is lost: the form comes back as it was sent.
    private ResponseEntity<byte[]> refused(StoredDocument stored, Filling sent, Viewer.SignedIn viewer) {
        var filled = Sheet.of(stored.kind()).read(stored.document()).with(sent.typed());
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT,
                stored,
                new Filling(filled, sent.version(), sent.mistakes(), sent.withheld(), sent.reason(), sent.proposer()),
                true,
                "",
                viewer);
    }

    private ResponseEntity<byte[]> clash(StoredDocument stored, Typed sent, Clash clash, Viewer.SignedIn viewer) {
        var sheet = Sheet.of(stored.kind());
        var page = page(stored).titled(say("editor.clash.title", stored.title()));
        var last = versions.find(stored.id(), stored.version()).orElse(null);
        return pages.showOnce(
                HttpStatus.CONFLICT, page, "editor/clash", ClashForm.of(page, stored, sheet, sent, clash, last));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            StoredDocument stored,
            Filling filling,
            boolean resumed,
            String done,
            Viewer.SignedIn viewer) {
        var sheet = Sheet.of(stored.kind());
        var now = clock.instant();
        var document = Filled.document(sheet, stored.document(), filling.typed());
        var remarks = proofreading.remarks(stored, document).stream()
                .filter(remark -> !remark.ignored())
                .toList();
        var view = SheetView.of(sheet, document, filling.typed(), filling.mistakes(), mine(viewer), remarks);
        var mayPublish = keys.mayPublish(stored, viewer);
        var wrong = !filling.mistakes().isEmpty() || filling.withheld().isBarred();
        var page = wrong ? page(stored).titled(say("editor.title.wrong", stored.title())) : page(stored);
        var shown = new EditorPage(
                page,
                stored,
                stored.state(now),
                view,
                remarks,
                filling.withheld(),
                filling.reason(),
                stored.version() == 0
                        ? null
                        : versions.find(stored.id(), stored.version()).orElse(null),
                presences.others(stored.id(), viewer.id(), now),
                resumed ? null : copies.find(stored.id(), viewer.id()).orElse(null),
                mayPublish ? copies.proposed(stored.id()) : List.of(),
                saves.isOpen(stored),
                mayPublish,
                done,
                filling.version(),
                filling.proposer(),
                documents.followedFolder().orElse(""));
        return pages.showOnce(status, page, shown.isWritable() ? "editor/editor" : "editor/readOnly", shown);
    }

    private List<Series> mine(Viewer viewer) {
        return series.every().stream()
                .filter(one -> viewer.writesFor(one.slug()))
                .toList();
    }

    static Page page(StoredDocument stored) {
        var shelf = Shelf.of(stored.kind());
        return Page.of(stored.title(), shelf.writing(stored.slug()))
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted()
                .framing(List.of("'self'"));
    }

    static ResponseEntity<byte[]> back(StoredDocument stored, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Shelf.writing(stored) + "?fait=" + done))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
