package fr.percolateur.desk;

import fr.percolateur.document.Kind;
import fr.percolateur.viewer.Viewer;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Makes the rows of a list: figures, and what someone does next with each document.
@Component
final class DocumentRows {

    private final DeskDocuments documents;
    private final EventTools tools;

    DocumentRows(DeskDocuments documents, EventTools tools) {
        this.documents = documents;
        this.tools = tools;
    }

    List<DocumentRow> of(List<DeskDocument> found, Viewer viewer, Instant now) {
        var figures = documents.figures(found);
        return found.stream()
                .map(document -> document.kind() == Kind.EVENT
                        ? event(document, figures.getOrDefault(document.id(), Figures.NONE), viewer, now)
                        : article(document))
                .toList();
    }

    private DocumentRow event(DeskDocument event, Figures figures, Viewer viewer, Instant now) {
        var starts = event.startsAt();
        var today = starts != null && Days.between(now, starts) == 0;
        var next = tools.next(viewer, event, figures.registers(), today);
        var first = tools.of(viewer, event.series()).stream().findFirst();
        return new DocumentRow(
                event,
                figures,
                first.map(tool -> tool.address().apply(event.slug())).orElse(""),
                next.map(EventTool::label).orElse(""),
                next.map(tool -> tool.address().apply(event.slug())).orElse(""));
    }

    private static DocumentRow article(DeskDocument article) {
        return new DocumentRow(
                article, Figures.NONE, DocumentListPage.ARTICLES + article.slug() + "/redaction", "", "");
    }
}
