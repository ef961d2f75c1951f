package fr.percolateur.debate;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.conduct.KeeperPage;
import fr.percolateur.live.Room;
import java.util.List;

/// The debates of a room, as those see them who keep it.
public record DebatesPage(Room room, List<DebateView> debates) {

    /// A motion as it was typed.
    public record Motion(String typed, List<FieldError> mistakes) {

        static final Motion EMPTY = new Motion("", List.of());

        public String mistake() {
            return FieldError.of("motion", mistakes);
        }
    }

    /// All of them, and writing one more.
    public record All(KeeperPage desk, Motion motion) {}

    /// One of them.
    public record One(KeeperPage desk, State state, Motion motion) {}

    /// How it stands.
    public record State(Room room, DebateView view) {

        public String back() {
            return DebatesPage.address(room.event().slug());
        }

        public String address() {
            return back() + "/" + view.debate().id();
        }
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/debats";
    }

    public String address(DebateView view) {
        return address(room.event().slug()) + "/" + view.debate().id();
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
