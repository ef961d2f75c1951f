package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.event.Series;
import fr.percolateur.event.SeriesCatalogue;
import fr.percolateur.proofreading.Proofreading;
import fr.percolateur.saving.Presences;
import fr.percolateur.saving.Version;
import fr.percolateur.saving.Versions;
import fr.percolateur.saving.WorkingCopies;
import fr.percolateur.sheet.Filled;
import fr.percolateur.sheet.Sheet;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The page of a form, whoever asks for it and whatever became of what was sent.
@Component
final class EditorPages {

    private final DocumentKeys keys;
    private final Versions versions;
    private final WorkingCopies copies;
    private final Presences presences;
    private final StoredDocuments documents;
    private final SeriesCatalogue series;
    private final Proofreading proofreading;
    private final Pages pages;
    private final InstantSource clock;

    EditorPages(
            DocumentKeys keys,
            Versions versions,
            WorkingCopies copies,
            Presences presences,
            StoredDocuments documents,
            SeriesCatalogue series,
            Proofreading proofreading,
            Pages pages,
            InstantSource clock) {
        this.keys = keys;
        this.versions = versions;
        this.copies = copies;
        this.presences = presences;
        this.documents = documents;
        this.series = series;
        this.proofreading = proofreading;
        this.pages = pages;
        this.clock = clock;
    }

    static Page page(StoredDocument stored) {
        return Page.of(say("editor.title", stored.title()), Shelf.writing(stored))
                .under(Shelf.of(stored.kind()).trail())
                .unlisted()
                .framing(List.of("'self'"));
    }

    /// Back to the form, which says what was done.
    static ResponseEntity<byte[]> back(StoredDocument stored, String done) {
        return Pages.lead(Shelf.writing(stored) + "?fait=" + done);
    }

    ResponseEntity<byte[]> show(
            HttpStatus status, StoredDocument stored, Filling filling, Told told, Viewer.SignedIn viewer) {
        var sheet = Sheet.of(stored.kind());
        var now = clock.instant();
        var filled = sheet.read(stored.document()).with(filling.typed());
        var document = Filled.document(sheet, stored.document(), filled);
        var remarks = proofreading.remarks(stored, document).stream()
                .filter(remark -> !remark.ignored())
                .toList();
        var mayPublish = keys.mayPublish(stored, viewer);
        var page = page(stored);
        var shown = new EditorPage(
                page,
                stored,
                stored.state(now),
                SheetView.of(sheet, document, filled, filling.mistakes(), mine(viewer), remarks),
                remarks,
                filling,
                lastSave(stored),
                presences.others(stored.id(), viewer.id(), now),
                filling.resumed() ? null : copies.find(stored.id(), viewer.id()).orElse(null),
                mayPublish ? copies.proposed(stored.id()) : List.of(),
                Permission.of(stored.isOpen(now), mayPublish),
                told,
                documents.followedFolder().orElse(""));
        return pages.showOnce(status, page, shown.isWritable() ? "editor/editor" : "editor/readOnly", shown);
    }

    private @Nullable Version lastSave(StoredDocument stored) {
        return stored.version() == 0
                ? null
                : versions.find(stored.id(), stored.version()).orElse(null);
    }

    private List<Series> mine(Viewer viewer) {
        return series.every().stream()
                .filter(one -> viewer.writesFor(one.slug()))
                .toList();
    }
}
