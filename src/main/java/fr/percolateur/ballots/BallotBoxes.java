package fr.percolateur.ballots;

import fr.percolateur.turnstile.Turnstile;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The boxes into which people cast.
public final class BallotBoxes {

    /// @param participant for whom a ballot is counted once in each box
    private record Hand(long participant, Ballot ballot) {}

    private final BoxRows rows;
    private final WordRows words;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final Turnstile<Long, Entry, Cast> turnstile = new Turnstile<>(this::castTogether);

    /// Whoever presses a button reads again what is theirs: those who do so at once read together.
    private final Turnstile<Boolean, Long, Set<Long>> participations = new Turnstile<>(this::castByEach);

    private record Entry(long box, Hand hand) {}

    BallotBoxes(DataSource dataSource, InstantSource clock) {
        this.rows = new BoxRows(dataSource);
        this.words = new WordRows(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.clock = clock;
    }

    /// A box that takes ballots from now on; in the caller’s transaction, if there is one.
    ///
    /// @param choices how many there are; 0 for words
    public long open(long room, int choices) {
        return transaction.execute(_ -> rows.open(room, choices, clock.instant()));
    }

    /// Takes no more. Ballots that are being counted are waited for, in the caller’s transaction if there is one.
    public void close(long box) {
        transaction.executeWithoutResult(_ -> rows.close(box, clock.instant()));
    }

    /// Counts a ballot, once for each participant. Those who come at the same moment go in one transaction.
    ///
    /// @throws IllegalArgumentException for a choice that the box has not
    public Cast cast(long box, long participant, Ballot ballot) {
        return turnstile.pass(box, new Entry(box, new Hand(participant, ballot)));
    }

    private List<Cast> castTogether(List<Entry> entries) {
        var box = entries.getFirst().box();
        var hands = entries.stream().map(Entry::hand).toList();
        return transaction.execute(status -> {
            var added =
                    rows.participate(box, hands.stream().map(Hand::participant).toList());
            var first = new HashSet<>(added);
            var outcomes = new ArrayList<Cast>();
            var counted = new ArrayList<Ballot>();
            for (var hand : hands) {
                var isFirst = first.remove(hand.participant());
                outcomes.add(isFirst ? Cast.COUNTED : Cast.ALREADY);
                if (isFirst) {
                    counted.add(hand.ballot());
                }
            }
            if (counted.isEmpty() ? rows.isClosed(box) : !rows.add(box, counted)) {
                status.setRollbackOnly();
                return hands.stream().map(_ -> Cast.CLOSED).toList();
            }
            words.add(box, counted);
            return List.copyOf(outcomes);
        });
    }

    /// What was counted so far; nothing for a box that is not there.
    public Tally tally(long box) {
        return tallies(Set.of(box)).getOrDefault(box, Tally.NONE);
    }

    /// Of those boxes that are there, all of the same moment.
    public Map<Long, Tally> tallies(Set<Long> boxes) {
        return rows.tallies(boxes);
    }

    public Set<Long> participants(long box) {
        return rows.participants(box);
    }

    /// In which boxes they took part, as long as that is kept.
    public Set<Long> castBy(long participant) {
        return participations.pass(true, participant);
    }

    private List<Set<Long>> castByEach(List<Long> participants) {
        var boxes = rows.castBy(participants);
        return participants.stream()
                .map(participant -> boxes.getOrDefault(participant, Set.of()))
                .toList();
    }

    /// The most frequent first.
    public List<Word> words(long box) {
        return words.of(box);
    }

    /// Decides of a word.
    ///
    /// @return it as it was; empty when there is none
    public Optional<Word> decide(long box, String word, Word.Fate fate) {
        return transaction.execute(_ -> words.decide(box, word, fate));
    }
}
