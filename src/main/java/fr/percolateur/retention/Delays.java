package fr.percolateur.retention;

import java.time.Duration;

/// How long after an event people are remembered.
public final class Delays {

    /// What they need to take part may tell of their health: a week later nobody needs it any more.
    public static final Duration NEEDS = Duration.ofDays(7);

    /// That they registered, and with it their certificate.
    public static final Duration REGISTRATIONS = Duration.ofDays(365);

    private Delays() {}
}
