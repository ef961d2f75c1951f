package fr.percolateur.wall;

import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.web.Page;
import java.util.List;

/// The room on the wall.
public record WallPage(Page page, Room room, String mark, List<Block> blocks) {

    /// @param html the same that the stream sends
    public record Block(String name, String title, RoomPart.Place place, String html) {}

    static String address(String slug) {
        return "/agenda/" + slug + "/direct/mur";
    }

    /// Where it listens.
    public String stream() {
        return keepers() + "/flux/" + RoomPart.WALL;
    }

    public String news() {
        return keepers() + "/nouvelles/" + RoomPart.WALL;
    }

    private String keepers() {
        return "/atelier/evenements/" + room.event().slug() + "/direct";
    }

    public List<Block> of(RoomPart.Place place) {
        return blocks.stream().filter(block -> block.place() == place).toList();
    }

    public List<Block> band() {
        return of(RoomPart.Place.BAND);
    }

    public List<Block> body() {
        return of(RoomPart.Place.BODY).stream()
                .filter(block -> !block.name().equals(LiveRooms.ACCESS))
                .toList();
    }

    public Block access() {
        return blocks.stream()
                .filter(block -> block.name().equals(LiveRooms.ACCESS))
                .findFirst()
                .orElseThrow();
    }

    public List<Block> stage() {
        return of(RoomPart.Place.STAGE);
    }

    public String name() {
        return room.event().edition() == null || room.series().isEmpty()
                ? room.event().title()
                : room.series();
    }
}
