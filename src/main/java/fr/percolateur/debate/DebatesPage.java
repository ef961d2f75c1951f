package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.live.Room;
import fr.percolateur.web.Page;
import java.util.List;

/// The debates of a room, as those see them who keep it.
///
/// @param motion as it was typed
/// @param done what was done just now, as the address has it; empty for nothing
public record DebatesPage(
        Page page, Room room, List<DebateView> debates, String motion, List<FieldError> mistakes, String done) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/debats";
    }

    public String address() {
        return address(room.event().slug());
    }

    public String address(DebateView view) {
        return address() + "/" + view.debate().id();
    }

    public String mistake() {
        return FieldError.of("motion", mistakes);
    }

    public String told() {
        return switch (done) {
            case "ecrit", "avance", "decide", "change", "retire", "trop-tard" -> say("debate.told." + done);
            default -> "";
        };
    }

    public static Tone tone(Phase phase) {
        return switch (phase) {
            case DRAFT -> Tone.RING;
            case BEFORE, STATEMENTS, AFTER -> Tone.DONE;
            case CLOSED -> Tone.PLAIN;
        };
    }

    public static Tone tone(Debate.Fate fate) {
        return switch (fate) {
            case PROPOSED -> Tone.WARNING;
            case SHOWN -> Tone.DONE;
            case REFUSED -> Tone.PLAIN;
        };
    }
}
