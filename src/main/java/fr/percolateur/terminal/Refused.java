package fr.percolateur.terminal;

import fr.percolateur.wording.Wording;

/// What cannot be done as asked, in one French sentence with its mend.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String key, Object... values) {
        super(Wording.say(key, values));
    }

    /// @param problem whose message is such a sentence already
    public Refused(IllegalStateException problem) {
        super(problem.getMessage());
    }
}
