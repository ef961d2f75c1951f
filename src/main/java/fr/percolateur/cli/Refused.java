package fr.percolateur.cli;

import fr.percolateur.wording.Wording;

/// What cannot be done as asked, in one French sentence with its mend.
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String key, Object... values) {
        super(Wording.say(key, values));
    }

    /// @param problem whose message is such a sentence already
    Refused(IllegalStateException problem) {
        super(problem.getMessage());
    }
}
