package fr.percolateur.registration;

import fr.percolateur.proof.Challenges;
import fr.percolateur.terms.Mode;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What organisers decide of registrations. The one rule of places holds for them as for everyone: they give what is
/// free, and no more. Each act is one short transaction, or a part of its caller’s.
public final class Registrar {

    private final Turns turns;
    private final Answers answers;
    private final Arrivals arrivals;
    private final InstantSource clock;

    public Registrar(DataSource dataSource, List<RegistrationFollower> followers, InstantSource clock) {
        var batches = new JdbcTemplate(dataSource);
        var jdbc = JdbcClient.create(batches);
        this.turns = new Turns(dataSource, followers, clock);
        this.answers = new Answers(new Register(jdbc));
        this.arrivals = new Arrivals(new RegistrationRows(jdbc), new Challenges(batches), new FormRows(jdbc), answers);
        this.clock = clock;
    }

    /// What came of a decision.
    public sealed interface Decision {

        Registration registration();

        /// @param before what it had
        record Done(Registration registration, Claim before) implements Decision {}

        /// There was nothing to decide any more: it was cancelled, refused or approved in the meantime.
        record TooLate(Registration registration) implements Decision {}
    }

    public Decision approve(long id) {
        return turns.on(id, (turn, registration) -> {
            if (registration.status() != Status.PENDING) {
                return new Decision.TooLate(registration);
            }
            var approved = registration.claim().approve();
            return new Decision.Done(turn.change(registration, approved, Change.Cause.APPROVED), registration.claim());
        });
    }

    /// Nobody has to approve someone who is invited by name: the invitation is the approval. Done twice, it is done
    /// once; what was refused stays so.
    public void excuse(long id) {
        turns.on(
                id,
                (turn, registration) -> registration.claim().approved() || registration.status() == Status.REFUSED
                        ? registration
                        : turn.change(registration, registration.claim().approve(), Change.Cause.APPROVED));
    }

    /// @param reason told to the person
    public Decision refuse(long id, String reason) {
        return end(id, (turn, registration) -> turn.refuse(registration, reason));
    }

    /// Takes the place, or the wait for one, from someone who may ask again.
    ///
    /// @param reason told to the person
    public Decision withdraw(long id, String reason) {
        return end(id, (turn, registration) -> turn.withdraw(registration, reason));
    }

    private Decision end(long id, BiFunction<Turn, Registration, Registration> ending) {
        return turns.on(id, (turn, registration) -> {
            if (!registration.status().active()) {
                return new Decision.TooLate(registration);
            }
            var ended = ending.apply(turn, registration);
            turn.promote();
            return new Decision.Done(ended, registration.claim());
        });
    }

    /// Moves someone to the other mode, or puts them in line for it with the seat they have.
    ///
    /// @return empty when the registration has nothing to move any more
    public Optional<Move> move(long id, Mode mode) {
        return turns.on(
                id,
                (turn, registration) -> registration.status().active()
                        ? Optional.of(answers.move(turn, registration, mode, true))
                        : Optional.empty());
    }

    /// Enters someone, whether registration is open or not, as long as the event is to come. The organiser answers for
    /// the address, and nobody has to approve it; where nothing is free the person joins the line.
    ///
    /// @param by the name of the organiser, told to the person (GDPR, article 14)
    public Submission enter(Terms terms, Attendee attendee, String by) {
        var obstacle = terms.obstacle(clock.instant()).filter(why -> why == Obstacle.NOT_HELD || why == Obstacle.OVER);
        if (obstacle.isEmpty() && attendee.accompanied() && !terms.companions()) {
            obstacle = Optional.of(Obstacle.NO_COMPANION);
        }
        if (obstacle.isPresent()) {
            return new Submission.Impossible(obstacle.get());
        }
        return turns.at(
                terms,
                Turns.BOTH,
                turn -> turn.offers(attendee.mode())
                        ? arrivals.enter(turn, attendee, by)
                        : new Submission.Impossible(Obstacle.MODE_NOT_OFFERED));
    }
}
