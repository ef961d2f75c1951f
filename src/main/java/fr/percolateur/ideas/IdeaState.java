package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import java.util.Locale;

/// Where an idea stands.
public enum IdeaState {
    RECEIVED(Tone.RING),
    STUDIED(Tone.HALF),
    /// For an edition.
    RETAINED(Tone.DONE),
    /// Kept for later.
    HELD(Tone.PLAIN),
    /// With a reason.
    DECLINED(Tone.ERROR);

    private final Tone tone;

    IdeaState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public String label() {
        return say("ideas.state." + stored());
    }

    /// Whether people may still support it.
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, STUDIED, HELD -> true;
            case RETAINED, DECLINED -> false;
        };
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static IdeaState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
