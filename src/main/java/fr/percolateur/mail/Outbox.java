package fr.percolateur.mail;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Where letters are put. A letter is written in the caller's transaction: it leaves if and only if that commits, and
/// at once.
public final class Outbox {

    private final JdbcClient jdbc;
    private final Bell bell;

    /// For programs that write letters and do not send them: a serving node does.
    public Outbox(DataSource dataSource) {
        this(dataSource, new Bell());
    }

    public Outbox(DataSource dataSource, Bell bell) {
        this.jdbc = JdbcClient.create(dataSource);
        this.bell = bell;
    }

    /// Posts a letter, unless one with this key was posted before.
    public void post(Letter letter) {
        jdbc.sql("""
                insert into mail_letter (mark, key, kind, recipient, content)
                values (:mark, :key, :kind, :recipient, cast(:content as jsonb))
                    on conflict (mark) do nothing
                """)
                .param("mark", Mark.of(letter.key()))
                .param("key", letter.key())
                .param("kind", letter.kind().stored())
                .param("recipient", letter.to().text())
                .param("content", LetterContent.of(letter).json())
                .update();
        ringOnceCommitted();
    }

    private void ringOnceCommitted() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            bell.ring();
        } else if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new Ringing());
        }
    }

    /// However many letters a transaction posts, it rings once.
    private final class Ringing implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
            if (status == STATUS_COMMITTED) {
                bell.ring();
            }
        }
    }
}
