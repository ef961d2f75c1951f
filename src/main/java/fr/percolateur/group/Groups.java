package fr.percolateur.group;

import fr.percolateur.event.Event;
import fr.percolateur.mail.Outbox;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.terms.Obstacle;
import fr.percolateur.terms.Terms;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Colleagues who are entered, and forgotten when they do not answer.
final class Groups {

    /// Who waits for so many answers has to wait for some of them first: nobody has us write to half an administration.
    private static final int MOST_UNPROVEN = 30;

    private final TransactionTemplate transactions;
    private final EntryRows entries;
    private final Registrations registrations;
    private final GroupLetters letters;
    private final Outbox outbox;
    private final InstantSource clock;

    Groups(
            DataSource dataSource,
            Registrations registrations,
            GroupLetters letters,
            Outbox outbox,
            InstantSource clock) {
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.entries = new EntryRows(dataSource);
        this.registrations = registrations;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// What came of it for whoever enters: never who is registered, nor who has a place.
    sealed interface Outcome {

        record Entered(int colleagues, Instant until) implements Outcome {}

        /// Too many of those whom this person entered have yet to answer.
        record Patience(int most) implements Outcome {}

        record Impossible(Obstacle obstacle) implements Outcome {}
    }

    /// All of them or none. Each is told, in the same transaction.
    Outcome enter(Event event, Terms terms, Sponsor sponsor, List<Attendee> colleagues) {
        return transactions.execute(status -> {
            if (entries.unproven(sponsor.email()) + colleagues.size() > MOST_UNPROVEN) {
                return new Outcome.Patience(MOST_UNPROVEN);
            }
            var now = clock.instant();
            var until = terms.colleagueUntil(now);
            for (var colleague : colleagues) {
                switch (registrations.hold(terms, colleague, until)) {
                    case Submission.Held(var entered) -> {
                        entries.add(entered.id(), sponsor, now, until);
                        outbox.post(letters.entered(entered, event, sponsor, until));
                    }
                    case Submission.Unplaced(var entered) -> {
                        entries.add(entered.id(), sponsor, now, until);
                        outbox.post(letters.entered(entered, event, sponsor, until));
                    }
                    case Submission.Known(var known) -> outbox.post(letters.known(known, event, sponsor));
                    case Submission.Proven proven ->
                        throw new IllegalStateException("nobody proves the address of another: " + proven);
                    case Submission.Impossible(var obstacle) -> {
                        status.setRollbackOnly();
                        return new Outcome.Impossible(obstacle);
                    }
                }
            }
            return new Outcome.Entered(colleagues.size(), until);
        });
    }

    /// Forgets those who did not answer in time; their places are free. Done twice, it is done once.
    ///
    /// @return how many
    int forget(Instant now) {
        return Math.toIntExact(entries.lapsed(now).stream()
                .filter(id -> registrations.find(id).isPresent())
                .filter(registrations::forget)
                .count());
    }
}
