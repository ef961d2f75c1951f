package fr.percolateur.node;

import fr.percolateur.wording.Wording;

/// What keeps a node from standing, said in one French sentence with its mend. The command line prints it and exits 1.
public final class NodeProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NodeProblem(String key, Object... values) {
        super(Wording.say(key, values));
    }

    /// What lies at the bottom of a failure: the words of the driver or of the system.
    static String root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
    }
}
