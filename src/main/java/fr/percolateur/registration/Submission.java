package fr.percolateur.registration;

import fr.percolateur.terms.Obstacle;

/// What came of a form. Whoever sent it is told none of this before they proved their address.
public sealed interface Submission {

    /// A place is kept until the address is proven, or until its time runs out.
    record Held(Registration registration) implements Submission {}

    /// Nothing is free: once the address is proven, it takes what is free then, or joins the line.
    record Unplaced(Registration registration) implements Submission {}

    /// The address was registered already, and stays as it was.
    record Known(Registration registration) implements Submission {}

    /// The address was proven beforehand.
    record Proven(Proof proof) implements Submission {}

    /// The terms do not allow it.
    record Impossible(Obstacle obstacle) implements Submission {}
}
