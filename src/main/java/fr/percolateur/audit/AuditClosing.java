package fr.percolateur.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Chains what is left when a node is stopped: what waits, nothing guards. A database that does not answer keeps nobody
/// from stopping; the next node, or `audit verify`, chains it.
final class AuditClosing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AuditClosing.class);

    private final AuditChain chain;
    private volatile boolean running;

    AuditClosing(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    /// Spring waits for it as long as for the requests under way, which end before: see [#getPhase].
    @Override
    public void stop(Runnable callback) {
        Thread.ofVirtual().start(() -> {
            try {
                chain.extend();
            } catch (DataAccessException | TransactionException e) {
                LOG.warn("the last entries of the audit log are not chained: {}", e.getMessage());
            } finally {
                stop();
                callback.run();
            }
        });
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the server of pages, which stops at a higher one.
    @Override
    public int getPhase() {
        return 0;
    }
}
