package fr.percolateur.ballots;

/// What became of a ballot.
public enum Cast {
    COUNTED,
    /// They took part before: that one stands.
    ALREADY,
    /// Nothing is taken any more, or never was.
    CLOSED
}
