package fr.percolateur.proofreading;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Change;
import fr.percolateur.document.Document;
import fr.percolateur.library.Edits;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes the mend of one finding into a stored document, as a save of its own.
public final class Mending {

    private final Proofreading proofreading;
    private final Edits edits;
    private final Guard guard;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    Mending(DataSource dataSource, Proofreading proofreading, Edits edits, Guard guard, AuditLog log) {
        this.proofreading = proofreading;
        this.edits = edits;
        this.guard = guard;
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    public sealed interface Outcome {}

    /// @param version the number of this save
    public record Done(int version) implements Outcome {}

    /// The finding is not there any more, or its mend would bring another error.
    public record Gone() implements Outcome {}

    /// Everyone would read what is newly wrong with it: nothing was changed.
    ///
    /// @param sentences what that is
    public record Withheld(List<String> sentences) implements Outcome {}

    /// Someone saved the document since the page was opened.
    public record Overtaken() implements Outcome {}

    /// @param version of the document that the page showed
    /// @param mark of the finding
    public Outcome mend(StoredDocument stored, int version, String mark, UUID by) {
        if (version != stored.version()) {
            return new Overtaken();
        }
        return proofreading
                .mended(stored.document(), mark)
                .map(mended -> save(stored, mended, by))
                .orElseGet(Gone::new);
    }

    private Outcome save(StoredDocument stored, Document mended, UUID by) {
        var against = guard.against(stored, mended);
        if (!against.isEmpty()) {
            return new Withheld(against);
        }
        return transactions.execute(_ -> switch (edits.change(
                stored.path(), stored.version(), by, _ -> new Change.Changed(mended))) {
            case Edits.Saved saved -> {
                log.add(AuditAct.by(by, "document.mended", "document/" + stored.id()));
                yield new Done(saved.version());
            }
            case Edits.Declined _ -> new Gone();
            case Edits.Overtaken _, Edits.Absent _ -> new Overtaken();
        });
    }
}
