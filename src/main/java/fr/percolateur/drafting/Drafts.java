package fr.percolateur.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Document;
import fr.percolateur.document.Kind;
import fr.percolateur.document.Slug;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// New documents on their way into the store.
final class Drafts {

    private static final int MOST_TRIES = 1_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Edits edits;
    private final StoredDocuments documents;
    private final AuditLog log;

    Drafts(DataSource dataSource, Edits edits, StoredDocuments documents, AuditLog log) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.edits = edits;
        this.documents = documents;
        this.log = log;
    }

    /// Stores a new document under a name made from its title, with the first number that is free behind it.
    StoredDocument add(Kind kind, Document written, Viewer.SignedIn by) {
        return transactions.execute(status -> {
            for (var number = 1; number < MOST_TRIES; number++) {
                var path = path(kind, written.title(), number);
                var document = Document.read(path, written.bytes());
                if (isFree(kind, document.slug()) && edits.create(document, by.id()) instanceof Edits.Saved) {
                    var stored = documents.find(kind, document.slug()).orElseThrow();
                    log.add(AuditAct.by(by.id(), "document.created", "document/" + stored.id()));
                    return stored;
                }
            }
            throw new IllegalStateException("no free name for " + written.title());
        });
    }

    private static String path(Kind kind, String title, int number) {
        return Shelf.of(kind).folder() + "/" + Slug.of(title) + (number == 1 ? "" : "-" + number) + ".md";
    }

    /// Also not that of a document that was taken away: its address tells that it is gone.
    private boolean isFree(Kind kind, String slug) {
        return documents.find(kind, slug).isEmpty();
    }

    /// The folder whose files are the source, so that nothing begins here; empty where there is none.
    Optional<String> followedFolder() {
        return documents.followedFolder();
    }

    /// The number that the next edition of a series has.
    Optional<Integer> nextEdition(String series) {
        return jdbc.sql("select max(edition) + 1 from event where series = :series")
                .param("series", series)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    static Document blank(Kind kind) {
        return Document.read(
                Shelf.of(kind).folder() + "/nouveau.md",
                (kind == Kind.SERIES ? "---\ntitre: x\n---\n" : "---\ntitle: x\npublished: false\n---\n")
                        .getBytes(UTF_8));
    }
}
