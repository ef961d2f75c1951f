package fr.percolateur.registration;

import fr.percolateur.proof.Challenges;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Terms;
import fr.percolateur.terms.TermsRows;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens turns. Each is one short transaction, or a part of its caller’s; what follows it (mails, tickets) is written
/// in the same.
///
/// Locks are taken in one order, so that no two acts wait for each other: the pools of the event, then registrations.
final class Turns {

    static final Collection<Mode> BOTH = EnumSet.allOf(Mode.class);

    private final TransactionTemplate transactions;
    private final RegistrationRows rows;
    private final PoolRows pools;
    private final TermsRows terms;
    private final Challenges challenges;
    private final List<RegistrationFollower> followers;
    private final InstantSource clock;

    Turns(DataSource dataSource, List<RegistrationFollower> followers, InstantSource clock) {
        var batches = new JdbcTemplate(dataSource);
        var jdbc = JdbcClient.create(batches);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.rows = new RegistrationRows(jdbc);
        this.pools = new PoolRows(jdbc);
        this.terms = new TermsRows(jdbc);
        this.challenges = new Challenges(batches);
        this.followers = List.copyOf(followers);
        this.clock = clock;
    }

    /// A turn at the event of a registration, which is as it stays until the transaction ends.
    <R> R on(long id, BiFunction<Turn, Registration, R> act) {
        return ifThere(id, act).orElseThrow(() -> new IllegalStateException("no registration " + id));
    }

    /// The same; empty, and nothing done, when it is gone: a purge and the person may erase it at once.
    <R> Optional<R> ifThere(long id, BiFunction<Turn, Registration, R> act) {
        return transactions.execute(_ -> rows.find(id)
                .flatMap(found -> at(terms.get(found.event()), BOTH, turn -> {
                    turn.release();
                    return rows.lock(id).map(registration -> act.apply(turn, registration));
                })));
    }

    /// One turn for several registrations of an event, in the order of their ids, as whoever locks several does.
    <R> R all(long event, Collection<Long> ids, BiFunction<Turn, Map<Long, Registration>, R> act) {
        return transactions.execute(_ -> at(terms.get(event), BOTH, turn -> {
            turn.release();
            return act.apply(turn, rows.lock(ids));
        }));
    }

    <R> R at(Terms of, Collection<Mode> modes, Function<Turn, R> act) {
        return transactions.execute(_ -> {
            var turn = new Turn(rows, of, pools.lock(of.event(), modes), clock.instant());
            var outcome = act.apply(turn);
            tell(turn.changes());
            return outcome;
        });
    }

    /// Tells those who follow, in the transaction of the caller.
    void tell(List<Change> changes) {
        if (!changes.isEmpty()) {
            challenges.pose(Change.posed(changes), clock.instant());
            followers.forEach(follower -> follower.follow(changes));
        }
    }
}
