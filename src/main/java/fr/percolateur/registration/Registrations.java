package fr.percolateur.registration;

import fr.percolateur.network.Sender;
import fr.percolateur.proof.Challenge;
import fr.percolateur.proof.Challenges;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Question;
import fr.percolateur.terms.Terms;
import fr.percolateur.terms.TermsRows;
import fr.percolateur.turnstile.SharedReading;
import fr.percolateur.turnstile.Turnstile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Who attends what. Every act is one short transaction, and what follows it (mails, tickets) is written in the same.
///
/// Locks are taken in one order, so that no two acts wait for each other: the pools of the event, then registrations.
public final class Registrations {

    private final TransactionTemplate transactions;
    private final RegistrationRows rows;
    private final Register register;
    private final PoolRows pools;
    private final TermsRows terms;
    private final Challenges challenges;
    private final Answers answers;
    private final FormRows forms;
    private final Arrivals arrivals;
    private final Turns turns;
    private final InstantSource clock;
    private final SharedReading<Long, Map<Mode, Pool>> poolsOf;
    private final Turnstile<String, Arrivals.Form, Optional<Receipt>> arriving = new Turnstile<>(this::firstOf);
    private final Turnstile<String, RegistrationRows.Proven, Optional<Proof>> proving = new Turnstile<>(this::settle);
    private final Turnstile<Long, RegistrationRows.Proven, Proof> answering = new Turnstile<>(this::answer);

    public Registrations(DataSource dataSource, List<RegistrationFollower> followers, InstantSource clock) {
        var batches = new JdbcTemplate(dataSource);
        var jdbc = JdbcClient.create(batches);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.rows = new RegistrationRows(jdbc);
        this.register = new Register(jdbc);
        this.pools = new PoolRows(jdbc);
        this.terms = new TermsRows(jdbc);
        this.challenges = new Challenges(batches);
        this.answers = new Answers(register);
        this.forms = new FormRows(jdbc);
        this.arrivals = new Arrivals(rows, challenges, forms, answers);
        this.turns = new Turns(dataSource, followers, clock);
        this.clock = clock;
        this.poolsOf = new SharedReading<>(event -> Collections.unmodifiableMap(pools.read(event)));
    }

    /// Empty when nobody registers for this event here.
    public Optional<Terms> terms(long event) {
        return terms.find(event);
    }

    public List<Question> questions(Terms of) {
        return terms.questions(of.event());
    }

    /// As they were at some moment since it was asked.
    public Map<Mode, Pool> pools(long event) {
        return poolsOf.of(event);
    }

    /// Places of this mode that are kept for addresses yet to be proven.
    public int held(long event, Mode mode) {
        return register.held(event, mode, clock.instant());
    }

    public Optional<Registration> find(long id) {
        return rows.find(id);
    }

    /// From 1; 0 for someone who is in no line.
    public int rank(Registration registration) {
        return register.rank(registration.id());
    }

    /// Those who await an organiser’s approval, the first who came first.
    public List<Registration> pending(long event) {
        return register.pending(event);
    }

    /// A form from someone whose address is proven, and who may attend without anyone deciding it: see [#confirm].
    public Submission register(Terms terms, Attendee attendee) {
        return submit(new Arrivals.Form(terms, attendee, null, Sender.UNBOUND)).submission();
    }

    /// A form from someone who has yet to prove their address. Their answer to the challenge, or the link of a mail,
    /// then leads to [#confirm].
    ///
    /// No place is kept meanwhile for a network that holds as many as it may: it is given once the address is
    /// proven, if one is free then.
    ///
    /// @param challenge shown to whoever sent the form
    public Receipt submit(Terms terms, Attendee attendee, Challenge challenge, Sender sender) {
        return submit(new Arrivals.Form(terms, attendee, challenge, sender));
    }

    /// What came of a form whose address is yet to be proven.
    ///
    /// @param crowded whether its network holds as many places as it may; it tells nothing of the address
    public record Receipt(Submission submission, boolean crowded) {}

    private Receipt submit(Arrivals.Form form) {
        var terms = form.terms();
        var attendee = form.attendee();
        var obstacle = terms.obstacle(clock.instant());
        if (obstacle.isEmpty() && attendee.accompanied() && !terms.companions()) {
            obstacle = Optional.of(Obstacle.NO_COMPANION);
        }
        if (obstacle.isPresent()) {
            return new Receipt(new Submission.Impossible(obstacle.get()), false);
        }
        return arriving.pass(together(terms, attendee), form)
                .orElseGet(() -> turns.at(terms, Turns.BOTH, turn -> arrivals.again(turn, form)));
    }

    /// Those alone go together who have the same rules: whoever is invited by name waits for no approval.
    private static String together(Terms terms, Attendee attendee) {
        return terms.event() + " " + attendee.mode() + " " + terms.approval();
    }

    /// Someone enters a colleague, who has yet to prove their address; nobody who is known is changed. It is a part
    /// of the caller’s transaction, in which what is told of it is written.
    ///
    /// @param until the place is kept; later it is as if the colleague had never been entered: see [#forget]
    public Submission hold(Terms terms, Attendee colleague, Instant until) {
        var obstacle = terms.obstacle(clock.instant());
        return obstacle.isPresent()
                ? new Submission.Impossible(obstacle.get())
                : turns.at(terms, Turns.BOTH, turn -> arrivals.hold(turn, colleague, until));
    }

    /// What someone whom a colleague entered says for themselves. It takes a second place for who accompanies them,
    /// where theirs is kept.
    ///
    /// @return false, and nothing is changed, when no second place is free
    public boolean answer(
            long id, boolean accompanied, List<String> consents, Map<String, String> answers, String needs) {
        return turns.on(id, (turn, registration) -> {
            if (!turn.accompany(registration, accompanied)) {
                return false;
            }
            forms.agree(id, consents);
            forms.rewrite(id, answers, needs, clock.instant());
            return true;
        });
    }

    /// Forms for the same places that came while others were taken: one lock and one commit for all.
    private List<Optional<Receipt>> firstOf(List<Arrivals.Form> together) {
        var one = together.getFirst();
        return turns.at(one.terms(), EnumSet.of(one.attendee().mode()), turn -> arrivals.first(turn, together));
    }

    /// The code of a mail, typed where the form was sent.
    public Challenge.Outcome check(Challenge answer) {
        return challenges.check(answer, clock.instant());
    }

    /// The person proved their address, accepts the place offered, or comes back.
    ///
    /// @param vouched whether it is known that this person may attend; else an organiser decides
    public Proof confirm(long id, boolean vouched) {
        var proven = new RegistrationRows.Proven(id, vouched);
        return proving.pass("all", proven).orElseGet(() -> answering.pass(event(id), proven));
    }

    private long event(long id) {
        return rows.find(id)
                .map(Registration::event)
                .orElseThrow(() -> new IllegalStateException("no registration " + id));
    }

    /// Those of one event who had no live hold, and came while others did: one lock and one commit for all. One who is
    /// twice among them, or whom another one’s answer changed, fails all, and each is then alone.
    private List<Proof> answer(List<RegistrationRows.Proven> together) {
        var ids = together.stream().map(RegistrationRows.Proven::id).toList();
        return turns.all(
                event(ids.getFirst()),
                ids,
                (turn, known) -> together.stream()
                        .map(proven -> answers.confirm(turn, once(known, proven.id()), proven.vouched()))
                        .toList());
    }

    private static Registration once(Map<Long, Registration> known, long id) {
        var registration = known.remove(id);
        if (registration == null) {
            throw new IllegalStateException("no registration " + id + ", or not any more");
        }
        return registration;
    }

    /// Holds that are proven while others were: one commit for all. Empty for what is no live hold.
    private List<Optional<Proof>> settle(List<RegistrationRows.Proven> together) {
        var now = clock.instant();
        return transactions.execute(_ -> {
            var settled = rows.settleHolds(together, now);
            turns.tell(settled.values().stream()
                    .map(each -> new Change(each, each.claim().held(now), Change.Cause.CONFIRMED))
                    .toList());
            return together.stream()
                    .map(proven -> Optional.ofNullable(settled.get(proven.id())).map(answers::proof))
                    .toList();
        });
    }

    /// Gives up the place, or the wait for one, as long as the event is not over.
    ///
    /// @return as it is since; unchanged when there was nothing to give up
    public Registration cancel(long id) {
        return turns.on(id, (turn, registration) -> {
            if (!registration.status().active() || turn.isOver()) {
                return registration;
            }
            var cancelled =
                    turn.change(registration, registration.claim().ended(Status.CANCELLED), Change.Cause.CANCELLED);
            turn.promote();
            return cancelled;
        });
    }

    /// Goes from one mode to the other, or waits for it with the seat one has; to ask for the mode of one’s seat is to
    /// wait no longer. Once the event is over nobody moves.
    ///
    /// @param vouched as in [#confirm], for someone who comes back
    public Move move(long id, Mode mode, boolean vouched) {
        return turns.on(
                id,
                (turn, registration) -> turn.isOver()
                        ? new Move.Impossible(Obstacle.OVER)
                        : answers.move(turn, registration, mode, vouched));
    }

    /// Leaves nothing of it. Whoever only waited frees nothing; done twice, or by two at once, it is done once.
    public void delete(long id) {
        turns.ifThere(id, (turn, registration) -> {
            turn.delete(registration);
            turn.promote();
            return registration;
        });
    }

    /// Leaves nothing of it, unless its address was proven.
    ///
    /// @return whether it is gone by that
    public boolean forget(long id) {
        return turns.ifThere(id, (turn, registration) -> {
                    if (registration.claim().proven()) {
                        return false;
                    }
                    turn.delete(registration);
                    turn.promote();
                    return true;
                })
                .orElse(false);
    }

    /// Releases what was kept for too long, and gives what is free. Any node may do it at any time; an event that one
    /// is busy with is left to it.
    public void sweep() {
        var now = clock.instant();
        for (var event : pools.toSweep(now)) {
            transactions.executeWithoutResult(_ -> {
                var locked = pools.lockIfFree(event);
                if (!locked.isEmpty()) {
                    var turn = new Turn(rows, terms.get(event), locked, now);
                    turn.release();
                    turns.tell(turn.changes());
                }
            });
        }
        challenges.forget(now);
    }

    /// Gives what a document’s change of capacity makes free, in the transaction of the caller, who holds the lock.
    void promote(long event, Map<Mode, Pool> locked) {
        var turn = new Turn(rows, terms.get(event), locked, clock.instant());
        turn.promote();
        turns.tell(turn.changes());
    }
}
