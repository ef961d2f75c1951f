package fr.percolateur.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.percolateur.classic.ClassicEntries;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a new document is written over.
final class Beginnings {

    private final JdbcClient jdbc;
    private final StoredDocuments documents;

    Beginnings(JdbcClient jdbc, StoredDocuments documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    Document of(NewForm form) {
        var blank = Drafts.blank(form.kind());
        return form.from().equals(NewForm.STRUCTURE) && !form.series().isEmpty()
                ? ofSeries(form.series(), blank)
                : blank;
    }

    private Document ofSeries(String series, Document blank) {
        return documents
                .find(Kind.SERIES, series)
                .filter(found -> !found.gone())
                .flatMap(found -> Model.of(found.document(), blank))
                .or(() -> lastEdition(series).map(last -> Structure.of(last.document(), blank)))
                .orElse(blank);
    }

    private Optional<StoredDocument> lastEdition(String series) {
        return jdbc.sql("""
                select e.document_id
                  from event e
                  join document d on d.id = e.document_id
                 where e.series = :series
                   and d.visible
                   and not d.gone
                 order by e.starts_at desc nulls last, e.document_id desc
                 limit 1
                """)
                .param("series", series)
                .query((row, _) -> row.getLong(1))
                .optional()
                .flatMap(documents::find);
    }

    /// With the entries that the old site shows of its keys.
    static Document finished(Document document) {
        var nothing = Document.read(document.path(), "---\ntitle: x\n---\n".getBytes(UTF_8));
        return ClassicEntries.follow(nothing, document);
    }
}
