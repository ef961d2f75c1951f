package fr.percolateur.ballots;

import java.util.List;

/// What was counted in a box at one moment.
///
/// @param ballots how many took part
/// @param votes by the rank of the choice
public record Tally(int ballots, List<Integer> votes) {

    public static final Tally NONE = new Tally(0, List.of());

    /// Fewer than these say nothing: each would be recognised among so few.
    public static final int LEAST = 10;

    public Tally {
        votes = List.copyOf(votes);
    }

    public boolean isTold() {
        return ballots >= LEAST;
    }

    /// 0 for a choice that is not there.
    public int of(int rank) {
        return rank < votes.size() ? votes.get(rank) : 0;
    }
}
