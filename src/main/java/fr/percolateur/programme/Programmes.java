package fr.percolateur.programme;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.document.Change;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Programmes as they are stored: in the document, and their notes beside it. To save is one transaction with the line
/// of the audit log.
final class Programmes {

    private final Edits edits;
    private final Notes notes;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    Programmes(DataSource dataSource, Edits edits, AuditLog log) {
        this.edits = edits;
        this.notes = new Notes(JdbcClient.create(dataSource));
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    Notes.Noted read(StoredDocument stored) {
        return notes.beside(new ProgrammeKey(stored.document()).read(), stored.id());
    }

    /// @param version the one that the draft was made from
    Edits.Outcome save(StoredDocument stored, int version, Draft draft, Viewer.SignedIn by) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            var outcome = edits.change(stored.path(), version, by.id(), document -> {
                var change = new ProgrammeKey(document).write(draft);
                if (change instanceof Change.Changed) {
                    notes.replace(stored.id(), new ProgrammeKey(document).read(), draft);
                }
                return change;
            });
            if (outcome instanceof Edits.Saved) {
                log.add(AuditAct.by(by.id(), "programme.saved", "event/" + stored.id()));
            }
            return outcome;
        }));
    }

    /// A note whose session is there no more.
    void forget(StoredDocument stored, String title, int nth, Viewer.SignedIn by) {
        transactions.executeWithoutResult(_ -> {
            notes.forget(stored.id(), title, nth);
            log.add(AuditAct.by(by.id(), "programme.note-forgotten", "event/" + stored.id()));
        });
    }
}
