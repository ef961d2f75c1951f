package fr.percolateur.roster;

import fr.percolateur.registration.Registrations;
import fr.percolateur.roster.Runs.Run;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One act on many, in short transactions: others register for the event meanwhile, and wait for none of them long. It
/// stops before whoever pressed the button takes it for broken, and says what is left.
final class Bulk {

    /// Enough that a commit is shared, few enough that nobody waits.
    private static final int TOGETHER = 25;

    private final TransactionTemplate transactions;
    private final Registrations registrations;
    private final Acts acts;
    private final Runs runs;
    private final Duration patience;

    /// @param patience how long one goes on
    Bulk(DataSource dataSource, Registrations registrations, Acts acts, Runs runs, Duration patience) {
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.registrations = registrations;
        this.acts = acts;
        this.runs = runs;
        this.patience = patience;
    }

    /// What was committed stays, whatever happens to the rest; and it is not done again.
    Runs.Standing perform(Run run, Viewer.SignedIn by) {
        // in one order, as all who lock several
        var left = runs.standing(run).left();
        var until = System.nanoTime() + patience.toNanos();
        var next = 0;
        while (next < left.size() && (next == 0 || System.nanoTime() < until)) {
            var together = left.subList(next, Math.min(next + TOGETHER, left.size()));
            transactions.executeWithoutResult(_ -> together.forEach(id -> perform(run, id, by)));
            next += together.size();
        }
        return runs.standing(run);
    }

    private void perform(Run run, long id, Viewer.SignedIn by) {
        if (runs.take(run, id)
                && !registrations
                        .find(id)
                        .filter(registration -> run.act().fits(registration.status()))
                        .map(registration -> acts.perform(run.act(), registration, run.reason(), by))
                        .orElse(false)) {
            runs.pass(run, id);
        }
    }
}
