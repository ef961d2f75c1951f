package fr.percolateur.roster;

import fr.percolateur.registration.Registrations;
import fr.percolateur.viewer.Viewer;
import java.time.Duration;
import java.util.List;
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
    private final Duration patience;

    /// @param patience how long one goes on
    Bulk(DataSource dataSource, Registrations registrations, Acts acts, Duration patience) {
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.registrations = registrations;
        this.acts = acts;
        this.patience = patience;
    }

    /// @param done how many it was done to
    /// @param passed how many were changed by others meanwhile, and stay as they are
    /// @param left those whose turn did not come
    record Outcome(int done, int passed, List<Long> left) {}

    /// What was committed stays, whatever happens to the rest.
    ///
    /// @param ids of registrations of one event
    Outcome perform(Act act, List<Long> ids, String reason, Viewer.SignedIn by) {
        // in one order, as all who lock several
        var ordered = ids.stream().sorted().toList();
        var until = System.nanoTime() + patience.toNanos();
        var done = 0;
        var next = 0;
        while (next < ordered.size() && (next == 0 || System.nanoTime() < until)) {
            var together = ordered.subList(next, Math.min(next + TOGETHER, ordered.size()));
            done += transactions.execute(_ -> perform(act, reason, by, together));
            next += together.size();
        }
        return new Outcome(done, next - done, List.copyOf(ordered.subList(next, ordered.size())));
    }

    private int perform(Act act, String reason, Viewer.SignedIn by, List<Long> together) {
        return (int) together.stream()
                .flatMap(id -> registrations.find(id).stream())
                .filter(registration -> acts.perform(act, registration, reason, by))
                .count();
    }
}
