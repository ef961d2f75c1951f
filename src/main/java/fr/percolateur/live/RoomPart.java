package fr.percolateur.live;

import fr.percolateur.stream.Part;
import java.util.Set;

/// A part of the page of a room, which changes while people look at it.
///
/// What it shows is the same for all of its audience: its buttons belong to the one form of the page
/// (`form="gestes"`, with their own `formaction`), so that it carries no token and no name. What is one person’s own
/// stands in their [Gestures].
public abstract class RoomPart implements Part {

    /// The audience of those in the room and those online.
    public static final String PARTICIPANTS = "participants";

    /// The audience of the wall, which all in the room see.
    public static final String WALL = "mur";

    /// The audience of those who speak, on a screen of their own.
    public static final String SPEAKERS = "intervenants";

    /// The audience of those who keep the room.
    public static final String MODERATORS = "moderation";

    /// Where on the page.
    public enum Place {
        /// Under the name of the event, without a heading: where we are.
        BAND,
        /// Before all that one does: what is said and shown.
        STAGE,
        BODY
    }

    /// What never changes of a part.
    ///
    /// @param name unique among parts, fit for an attribute
    /// @param title its heading: « Les plus soutenues »
    /// @param rank among those of its place, the smallest first
    /// @param audiences on whose pages it is
    public record Sign(String name, String title, Place place, int rank, Set<String> audiences) {

        /// In the body of the page.
        public Sign(String name, String title, int rank, String... audiences) {
            this(name, title, Place.BODY, rank, Set.of(audiences));
        }
    }

    private final Sign sign;
    private final LiveRooms rooms;

    protected RoomPart(Sign sign, LiveRooms rooms) {
        this.sign = sign;
        this.rooms = rooms;
    }

    @Override
    public final String name() {
        return sign.name();
    }

    public final String title() {
        return sign.title();
    }

    public final Place place() {
        return sign.place();
    }

    public final int rank() {
        return sign.rank();
    }

    @Override
    public final boolean isFor(String audience) {
        return sign.audiences().contains(audience);
    }

    /// Whether this room has it at all, as it is now.
    public boolean isOf(Room room) {
        return true;
    }

    /// As the page includes it, read now: the same for all of this audience.
    public abstract String html(Room room, String audience);

    /// Nothing in a room that is gone or has it no longer.
    @Override
    public final String html(long room, String audience) {
        return rooms.kept(room)
                .filter(this::isOf)
                .map(known -> html(known, audience))
                .orElse("");
    }
}
