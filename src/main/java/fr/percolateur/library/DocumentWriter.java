package fr.percolateur.library;

import fr.percolateur.content.Imported;
import fr.percolateur.content.Projection;
import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Place;
import fr.percolateur.document.Severity;
import fr.percolateur.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionStatus;

/// Writes rendered documents, and has the modules read them. One that cannot be written is kept as a draft, and does
/// not stop the others.
final class DocumentWriter {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentWriter.class);

    private final DocumentStore store;
    private final List<Projection> projections;
    private final TransactionStatus transaction;
    private final List<Finding> findings;

    DocumentWriter(
            DocumentStore store, List<Projection> projections, TransactionStatus transaction, List<Finding> findings) {
        this.store = store;
        this.projections = projections;
        this.transaction = transaction;
        this.findings = findings;
    }

    void write(List<RenderedChange> batch) {
        var before = transaction.createSavepoint();
        try {
            writeAll(batch);
        } catch (RuntimeException e) {
            transaction.rollbackToSavepoint(before);
            if (batch.size() > 1) {
                batch.forEach(one -> write(List.of(one)));
            } else {
                keep(batch.getFirst(), e);
            }
        }
        transaction.releaseSavepoint(before);
    }

    private void writeAll(List<RenderedChange> batch) {
        store.write(batch);
        store.moved(batch.stream().flatMap(MovedAddress::of).toList());
        project(batch.stream()
                .collect(Collectors.groupingBy(
                        one -> one.change().source().kind(),
                        Collectors.mapping(RenderedChange::imported, Collectors.toList()))));
    }

    private void keep(RenderedChange one, RuntimeException e) {
        var document = one.imported().document();
        LOG.warn("{} is kept as a draft", document.path(), e);
        findings.add(new Finding(
                document.path(),
                Place.START,
                "not-stored",
                Severity.ERROR,
                Wording.say("library.not-stored"),
                "",
                null));
        writeAll(List.of(one.unrendered()));
    }

    void withdraw(List<Catalogue.Row> rows) {
        if (!rows.isEmpty()) {
            store.withdraw(rows);
            project(rows.stream()
                    .collect(Collectors.groupingBy(
                            Catalogue.Row::kind, Collectors.mapping(this::withdrawn, Collectors.toList()))));
        }
    }

    private Imported withdrawn(Catalogue.Row row) {
        var document = Document.read(row.path(), store.bytes(row.id()));
        return RenderedChange.nothing(row.id(), row.slug(), document);
    }

    private void project(java.util.Map<Kind, List<Imported>> byKind) {
        for (var projection : projections) {
            var documents = byKind.getOrDefault(projection.kind(), new ArrayList<>());
            if (!documents.isEmpty()) {
                projection.project(List.copyOf(documents));
            }
        }
    }
}
