package fr.percolateur.live;

import fr.percolateur.stream.Part;

/// A part of the page of a room, which changes while people look at it.
///
/// What it shows is the same for all of its audience: its buttons belong to the one form of the page
/// (`form="gestes"`, with their own `formaction`), so that it carries no token and no name. What is one person’s own
/// stands in their [Gestures].
public interface RoomPart extends Part {

    /// The audience of those in the room and those online.
    String PARTICIPANTS = "participants";

    /// The audience of the wall, which all in the room see.
    String WALL = "mur";

    /// The audience of those who speak, on a screen of their own.
    String SPEAKERS = "intervenants";

    /// The audience of those who keep the room.
    String MODERATORS = "moderation";

    /// Where on the page.
    enum Place {
        /// Under the name of the event, without a heading: where we are.
        BAND,
        /// Before all that one does: what is said and shown.
        STAGE,
        BODY
    }

    default Place place() {
        return Place.BODY;
    }

    /// Whether this room has it at all, as it is now.
    default boolean isOf(Room room) {
        return true;
    }

    /// The smallest first.
    int rank();

    /// Its heading: « Les plus soutenues ».
    String title();
}
