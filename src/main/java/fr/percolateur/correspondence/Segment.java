package fr.percolateur.correspondence;

import fr.percolateur.registration.Status;
import fr.percolateur.terms.Mode;
import java.util.EnumSet;
import java.util.Set;

/// Some of those who registered for an event. All of them proved their address.
///
/// @param statuses any of these
/// @param modes of the place they have or wait for, any of these
public record Segment(Set<Status> statuses, Set<Mode> modes, Presence presence) {

    public enum Presence {
        ANY,
        PRESENT,
        ABSENT
    }

    /// Those who have a place.
    public static final Segment EXPECTED =
            new Segment(EnumSet.of(Status.CONFIRMED), EnumSet.allOf(Mode.class), Presence.ANY);

    /// Those who have a place or hope for one.
    static final Segment CONCERNED = new Segment(
            EnumSet.of(Status.CONFIRMED, Status.PENDING, Status.WAITING, Status.OFFERED),
            EnumSet.allOf(Mode.class),
            Presence.ANY);

    /// Those who had a place or hoped for one, once it is over.
    private static final Segment AFTERWARDS =
            new Segment(EnumSet.of(Status.CONFIRMED, Status.WAITING), EnumSet.allOf(Mode.class), Presence.ANY);

    /// Whom a letter that leaves by itself concerns.
    static Segment of(Occasion occasion) {
        return switch (occasion) {
            case WEEK, DAY, HOUR, MESSAGE -> EXPECTED;
            case THANKS -> AFTERWARDS;
            case CHANGE, POSTPONEMENT, CANCELLATION -> CONCERNED;
        };
    }

    public Segment {
        statuses = Set.copyOf(statuses);
        modes = Set.copyOf(modes);
    }
}
