package fr.percolateur.desk;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Kind;
import fr.percolateur.event.Events;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Who may write which document, and who may publish it. A document belongs to a series: an event to its own, an
/// article to that of its `serie` key, a series to itself. What belongs to none is the administrators'.
public final class DocumentKeys {

    private final StoredDocuments documents;
    private final Events events;

    DocumentKeys(StoredDocuments documents, Events events) {
        this.documents = documents;
        this.events = events;
    }

    /// The document, for whoever may write it.
    ///
    /// @throws Absent when there is none, or its file was taken away
    /// @throws Forbidden when it is not theirs
    public StoredDocument toWrite(Kind kind, String slug, Viewer.SignedIn viewer) {
        return open(kind, slug, viewer, Viewer::writesFor);
    }

    /// The document, for whoever may publish it.
    ///
    /// @throws Absent when there is none, or its file was taken away
    /// @throws Forbidden when it is not theirs
    public StoredDocument toPublish(Kind kind, String slug, Viewer.SignedIn viewer) {
        return open(kind, slug, viewer, Viewer::organises);
    }

    public boolean mayWrite(StoredDocument document, Viewer viewer) {
        return may(document, viewer, Viewer::writesFor);
    }

    public boolean mayPublish(StoredDocument document, Viewer viewer) {
        return may(document, viewer, Viewer::organises);
    }

    /// The slug of the series it belongs to.
    public Optional<String> series(StoredDocument document) {
        return switch (document.kind()) {
            case EVENT ->
                events.kept(document.slug())
                        .flatMap(event -> Optional.ofNullable(event.series()))
                        .map(series -> series.slug());
            case ARTICLE -> document.document().frontMatter().text("serie").filter(slug -> !slug.isBlank());
            case SERIES -> Optional.of(document.slug());
            case PAGE -> Optional.empty();
        };
    }

    private StoredDocument open(Kind kind, String slug, Viewer.SignedIn viewer, BiPredicate<Viewer, String> right) {
        var document = documents.find(kind, slug).filter(found -> !found.gone()).orElseThrow(Absent::new);
        if (!may(document, viewer, right)) {
            throw new Forbidden();
        }
        return document;
    }

    private boolean may(StoredDocument document, Viewer viewer, BiPredicate<Viewer, String> right) {
        return series(document).map(series -> right.test(viewer, series)).orElseGet(viewer::administers);
    }
}
