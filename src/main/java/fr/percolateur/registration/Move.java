package fr.percolateur.registration;

import fr.percolateur.terms.Obstacle;

/// What came of going from one mode to the other.
public sealed interface Move {

    /// Has a place in the mode that was asked for.
    record Moved(Registration registration) implements Move {}

    /// In line for it, keeping the seat it may have.
    ///
    /// @param rank from 1
    record Queued(Registration registration, int rank) implements Move {}

    record Impossible(Obstacle obstacle) implements Move {}
}
