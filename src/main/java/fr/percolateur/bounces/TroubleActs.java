package fr.percolateur.bounces;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.mail.Troubles;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What someone who may does of a letter that did not arrive, each act with its line in the audit log, in one
/// transaction.
@Component
public final class TroubleActs {

    private final Troubles troubles;
    private final AuditLog log;
    private final TransactionTemplate transactions;

    TroubleActs(DataSource dataSource, Troubles troubles, AuditLog log) {
        this.troubles = troubles;
        this.log = log;
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /// @return whether it could: what the letter said is not forgotten yet
    public boolean sendAgain(long letter, UUID by) {
        return perform(() -> troubles.sendAgain(letter), "letter.sent-again", letter, by);
    }

    public boolean giveUp(long letter, UUID by) {
        return perform(() -> troubles.giveUp(letter), "letter.given-up", letter, by);
    }

    private boolean perform(BooleanSupplier act, String name, long letter, UUID by) {
        return transactions.execute(_ -> {
            var done = act.getAsBoolean();
            if (done) {
                log.add(AuditAct.by(by, name, "letter/" + letter));
            }
            return done;
        });
    }
}
