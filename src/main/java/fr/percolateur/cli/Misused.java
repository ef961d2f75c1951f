package fr.percolateur.cli;

import fr.percolateur.wording.Wording;

/// A command that was understood, and names something that is not there.
final class Misused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Misused(String key, Object... values) {
        super(Wording.say(key, values));
    }
}
