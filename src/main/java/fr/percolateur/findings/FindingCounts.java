package fr.percolateur.findings;

import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Severity;
import fr.percolateur.editorial.Checks;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many errors each document has, by the id of the document. All are checked together, since some findings are
/// between two of them, and not again before one changed.
public final class FindingCounts {

    private final Checks checks = Checks.standard();
    private final JdbcClient jdbc;
    private final StoredDocuments documents;

    private Counted counted = new Counted(-1, Map.of());

    FindingCounts(JdbcClient jdbc, StoredDocuments documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /// @param version of the content that was checked
    private record Counted(long version, Map<Long, Long> errors) {}

    /// A document without errors is not among them.
    public synchronized Map<Long, Long> errors() {
        // read before the documents: what changes in between is checked again
        var version = jdbc.sql("select version from content_state")
                .query((row, _) -> row.getLong(1))
                .single();
        if (counted.version() != version) {
            counted = new Counted(version, count());
        }
        return counted.errors();
    }

    private Map<Long, Long> count() {
        var all = documents.all();
        var ids = all.stream().collect(Collectors.toMap(StoredDocument::path, StoredDocument::id));
        return checks.check(all.stream().map(StoredDocument::document).toList()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::file)
                .filter(ids::containsKey)
                .collect(Collectors.groupingBy(ids::get, Collectors.counting()));
    }
}
