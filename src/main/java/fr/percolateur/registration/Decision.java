package fr.percolateur.registration;

/// What came of an organiser’s decision.
public sealed interface Decision {

    record Approved(Registration registration) implements Decision {}

    record Refused(Registration registration) implements Decision {}

    /// There was nothing to decide any more: it was cancelled, refused or approved in the meantime.
    record TooLate(Registration registration) implements Decision {}
}
