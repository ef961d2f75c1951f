package fr.percolateur.adoption;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.wording.FrenchLine;
import java.util.Locale;
import java.util.UUID;

/// What an agent says of a lesson for their organisation.
///
/// @param lesson its id
/// @param sentence how they do it, or why they want to; may be empty
/// @param reachable whether peers may write to them through the site
public record Adoption(
        long id,
        long lesson,
        UUID agent,
        Kind kind,
        String organisation,
        String sentence,
        boolean reachable,
        State state) {

    public enum Kind {
        APPLIES,
        TRIES;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum State {
        PROPOSED,
        SHOWN,
        HIDDEN
    }

    public String who() {
        return FrenchLine.set(organisation);
    }

    public String said() {
        return FrenchLine.set(sentence);
    }

    public String kindLabel() {
        return say("adoption.kind." + kind.word());
    }

    public String stateLabel() {
        return say("adoption.state." + state.name().toLowerCase(Locale.ROOT));
    }

    public Tone tone() {
        return switch (state) {
            case PROPOSED -> Tone.WARNING;
            case SHOWN -> Tone.DONE;
            case HIDDEN -> Tone.PLAIN;
        };
    }
}
