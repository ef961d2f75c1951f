package fr.percolateur.wall;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Fragments;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.ticket.QrPicture;
import fr.percolateur.web.Site;

/// How one comes in, always in sight.
public final class AccessPart extends RoomPart {

    private static final int LAST = 100;

    private final Fragments fragments;
    private final Site site;

    AccessPart(LiveRooms rooms, Fragments fragments, Site site) {
        super(new Sign(LiveRooms.ACCESS, say("wall.join"), LAST, WALL), rooms);
        this.fragments = fragments;
        this.site = site;
    }

    /// @param entrance the address that one types, without `https://`
    /// @param picture what leads there by a phone’s camera
    public record Shown(Room room, String entrance, QrPicture picture) {}

    @Override
    public String html(Room room, String audience) {
        var entrance = site.absolute(Room.SHORT);
        return fragments.html(
                "wall/access",
                new Shown(
                        room,
                        entrance.substring(entrance.indexOf("//") + 2),
                        new QrPicture(entrance + "/" + room.code())));
    }
}
