package fr.percolateur.debate;

import fr.percolateur.ballots.Tally;
import java.time.Instant;
import java.util.List;

/// A motion and what became of it.
///
/// @param since when it came to that phase
/// @param before where people stood, by [Stance]
/// @param after where they stand
/// @param statements in the order in which they were sent
public record Debate(
        long id,
        long room,
        String motion,
        Phase phase,
        Instant since,
        Position before,
        Position after,
        List<Statement> statements) {

    /// What one can think: of a motion, and of a statement.
    public enum Stance {
        FOR,
        AGAINST,
        NONE
    }

    /// @param box 0 until it is asked
    public record Position(long box, Tally tally) {

        /// What names it in a page.
        public String key() {
            return "position-" + box;
        }
    }

    public enum Side {
        FOR,
        AGAINST
    }

    public enum Fate {
        PROPOSED,
        SHOWN,
        REFUSED
    }

    /// @param box 0 until it is shown
    public record Statement(long id, Side side, String text, Fate fate, long box, Tally tally) {

        public String key() {
            return "avis-" + id;
        }
    }

    public Debate {
        statements = List.copyOf(statements);
    }

    /// Whether people are asked something now.
    public boolean goesOn() {
        return phase != Phase.DRAFT && phase != Phase.CLOSED;
    }

    public List<Statement> shown(Side side) {
        return statements.stream()
                .filter(statement -> statement.fate() == Fate.SHOWN && statement.side() == side)
                .toList();
    }
}
