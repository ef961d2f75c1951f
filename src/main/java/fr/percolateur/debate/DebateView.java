package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.ballots.Tally;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomBox;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A debate as people see it.
///
/// @param takes whether the room is open
public record DebateView(Debate debate, String address, boolean takes) {

    private static final int WHOLE = 100;

    /// The debates of a room, the last in front.
    public record Several(List<DebateView> all) {}

    /// What is one person’s own.
    ///
    /// @param again the debate whose statement has to be mended; null for none
    public record Own(@Nullable DebateView again, RoomBox.Typed typed) {}

    static DebateView of(Room room, Debate debate) {
        return new DebateView(debate, DebateController.address(room, debate), !room.isClosed());
    }

    public String key() {
        return "debat-" + debate.id();
    }

    public List<Debate.Stance> stances() {
        return List.of(Debate.Stance.values());
    }

    public List<Debate.Side> sides() {
        return List.of(Debate.Side.values());
    }

    /// Where people stand now, if that is asked now.
    public Debate.@Nullable Position asked() {
        return !takes
                ? null
                : switch (debate.phase()) {
                    case BEFORE -> debate.before();
                    case AFTER -> debate.after();
                    case DRAFT, STATEMENTS, CLOSED -> null;
                };
    }

    public boolean takesStatements() {
        return takes && debate.phase() == Phase.STATEMENTS;
    }

    /// Positions show once both are known: the first must not lead the second.
    public boolean showsPositions() {
        return debate.phase() == Phase.CLOSED
                && debate.before().tally().isTold()
                && debate.after().tally().isTold();
    }

    public boolean showsStatements() {
        return switch (debate.phase()) {
            case STATEMENTS, AFTER, CLOSED -> true;
            case DRAFT, BEFORE -> false;
        };
    }

    /// How many statements nobody has looked at.
    public long waiting() {
        return debate.statements().stream()
                .filter(statement -> statement.fate() == Debate.Fate.PROPOSED)
                .count();
    }

    public static int share(Tally tally, Debate.Stance stance) {
        return Math.round((float) WHOLE * tally.of(stance.ordinal()) / Math.max(1, tally.ballots()));
    }

    public static String percent(Tally tally, Debate.Stance stance) {
        return say("debate.percent", share(tally, stance));
    }

    /// By how many points it moved: « +12 », « −3 ».
    public String shift(Debate.Stance stance) {
        var points =
                share(debate.after().tally(), stance) - share(debate.before().tally(), stance);
        return points > 0 ? "+" + points : points < 0 ? "−" + -points : "0";
    }

    public static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    public String said() {
        return say("debate.said." + debate.phase().word(), debate.motion());
    }
}
