package fr.percolateur.proofreading;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.document.Finding;
import fr.percolateur.document.Severity;
import fr.percolateur.editorial.Checks;
import fr.percolateur.editorial.Shelf;
import fr.percolateur.rules.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Checks one document beside all that are kept here. The others are read anew only when one of them changed.
public final class Proofreading {

    /// That it is a draft, whoever writes it here knows.
    private static final String UNPUBLISHED = Code.UNPUBLISHED.id();

    private final StoredDocuments documents;
    private final AuditLog log;
    private final JdbcClient jdbc;
    private final Ignored ignored;
    private final TransactionTemplate transactions;
    private final Checks checks = Checks.standard();
    private volatile @Nullable Beside beside;

    Proofreading(DataSource dataSource, StoredDocuments documents, AuditLog log) {
        this.documents = documents;
        this.log = log;
        this.jdbc = JdbcClient.create(dataSource);
        this.ignored = new Ignored(jdbc);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// @param version of all that is kept here when the shelf was filled
    private record Beside(long version, Shelf shelf) {}

    /// All that there is to say, whether it was passed or not.
    ///
    /// @param document as it is typed; it need not be stored
    public List<Finding> findings(Document document) {
        return shelf().check(document).stream()
                .filter(finding -> !finding.rule().equals(UNPUBLISHED))
                .toList();
    }

    /// What is still to be answered: errors, and what nobody passed.
    ///
    /// @param document what the stored one says, or would say
    public List<Finding> open(StoredDocument stored, Document document) {
        var passed = ignored.of(stored.id());
        return findings(document).stream()
                .filter(finding -> finding.severity() == Severity.ERROR || !passed.contains(Ignored.mark(finding)))
                .toList();
    }

    /// The gravest first; what was passed last.
    ///
    /// @param document what the stored one says, or would say
    public List<Remark> remarks(StoredDocument stored, Document document) {
        var passed = ignored.of(stored.id());
        return findings(document).stream()
                .map(finding -> {
                    var mark = Ignored.mark(finding);
                    return new Remark(
                            finding,
                            mark,
                            Mend.of(document, finding).isPresent(),
                            finding.severity() != Severity.ERROR && passed.contains(mark));
                })
                .sorted(Comparator.comparing(Remark::ignored)
                        .thenComparing(remark -> remark.finding().severity()))
                .toList();
    }

    /// The document with the mend of a finding; empty where there is none, or where it would bring another error.
    ///
    /// @param mark of the finding
    public Optional<Document> mended(Document document, String mark) {
        return better(document, mark)
                .flatMap(mend ->
                        mend.apply() instanceof Change.Changed(var mended) ? Optional.of(mended) : Optional.empty());
    }

    private Optional<Mend> better(Document document, String mark) {
        var findings = findings(document);
        return findings.stream()
                .filter(finding -> Ignored.mark(finding).equals(mark))
                .findFirst()
                .flatMap(finding -> Mend.of(document, finding))
                .filter(mend -> mend.apply() instanceof Change.Changed(var mended) && isBetter(findings, mended));
    }

    private boolean isBetter(List<Finding> before, Document mended) {
        var after = findings(mended);
        return after.size() < before.size() && errors(after) <= errors(before);
    }

    private static long errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    /// Passes a finding as long as its words stay. An error is never passed.
    ///
    /// @param reason the log keeps it
    /// @return whether it is still there
    boolean ignore(StoredDocument stored, String mark, String reason, UUID by) {
        Optional<Finding> found = findings(stored.document()).stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .filter(finding -> Ignored.mark(finding).equals(mark))
                .findFirst();
        found.ifPresent(finding -> transactions.executeWithoutResult(_ -> {
            ignored.add(stored.id(), mark);
            log.add(AuditAct.by(by, "finding.ignored", "document/" + stored.id())
                    .on("passed", null, finding.rule())
                    .on("reason", null, reason));
        }));
        return found.isPresent();
    }

    private Shelf shelf() {
        var version = jdbc.sql("select version from content_state")
                .query((row, _) -> row.getLong(1))
                .single();
        var known = beside;
        if (known == null || known.version() != version) {
            known = new Beside(
                    version,
                    checks.beside(documents.all().stream()
                            .map(StoredDocument::document)
                            .toList()));
            beside = known;
        }
        return known.shelf();
    }
}
