package fr.percolateur.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.percolateur.classic.ClassicEntries;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Document;
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
                ? lastEdition(form.series())
                        .map(last -> Structure.of(last.document(), blank))
                        .orElse(blank)
                : blank;
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
