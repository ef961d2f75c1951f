package fr.percolateur.saving;

import fr.percolateur.audit.AuditAct;
import fr.percolateur.audit.AuditLog;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What editors hand to whoever publishes. It is taken by saving it; or it goes back with a word, and stays its
/// author’s to go on from.
public final class Proposals {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final AuditLog log;
    private final InstantSource clock;

    Proposals(DataSource dataSource, AuditLog log, InstantSource clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.log = log;
        this.clock = clock;
    }

    /// @param word why, for its author
    /// @return whether it was still there
    public boolean decline(WorkingCopy proposal, String word, UUID by) {
        return transactions.execute(_ -> {
            var declined = jdbc.sql("""
                    update working_copy
                       set proposed = false, declined_at = :now, declined_by = :by, declined_word = :word
                     where document_id = :document
                       and author = :author
                       and typed_at = :typed
                       and proposed
                    """)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", by)
                    .param("word", word)
                    .param("document", proposal.document())
                    .param("author", proposal.author())
                    .param("typed", proposal.typedAt().atOffset(ZoneOffset.UTC))
                    .update();
            if (declined > 0) {
                log.add(AuditAct.by(by, "proposal.declined", "document/" + proposal.document())
                        .on("word", null, word));
            }
            return declined > 0;
        });
    }
}
