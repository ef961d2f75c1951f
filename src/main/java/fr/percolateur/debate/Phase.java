package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import java.util.Locale;
import java.util.Optional;

/// How far a debate is. It goes one way.
public enum Phase {
    DRAFT,
    /// Everyone says where they stand, before anything is said.
    BEFORE,
    STATEMENTS,
    /// And where they stand now.
    AFTER,
    CLOSED;

    Optional<Phase> next() {
        return this == CLOSED ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return say("debate.phase." + word());
    }

    /// On the button that leads there.
    public String act() {
        return say("debate.act." + word());
    }
}
