package fr.percolateur.registration;

import fr.percolateur.terms.Obstacle;

/// What came of proving one’s address, of accepting an offer, or of coming back.
public sealed interface Proof {

    record Confirmed(Registration registration) implements Proof {}

    /// Has its place, and awaits an organiser’s approval.
    record Pending(Registration registration) implements Proof {}

    /// @param rank from 1
    record Waiting(Registration registration, int rank) implements Proof {}

    record Impossible(Obstacle obstacle) implements Proof {}
}
