package fr.percolateur.conduct;

import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.web.Page;

/// A page of those who keep a room, which changes as the room does.
///
/// @param mark where its stream begins
/// @param part name of the part that it shows, or by which it hears that something changed
/// @param html that part, as the stream sends it
/// @param told what was done just now; empty for nothing
public record KeeperPage(Page page, Room room, String mark, String part, String html, String told) {

    public String stream() {
        return ControlPage.address(room.event().slug()) + "/flux/" + RoomPart.MODERATORS;
    }

    public String news() {
        return ControlPage.address(room.event().slug()) + "/nouvelles/" + RoomPart.MODERATORS;
    }
}
