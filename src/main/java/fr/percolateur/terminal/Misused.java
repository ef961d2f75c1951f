package fr.percolateur.terminal;

import fr.percolateur.wording.Wording;

/// A command that was understood, and names something that is not there.
public final class Misused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Misused(String key, Object... values) {
        super(Wording.say(key, values));
    }
}
