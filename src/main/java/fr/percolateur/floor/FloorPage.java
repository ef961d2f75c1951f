package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Room;
import fr.percolateur.live.RoomPart;
import fr.percolateur.web.Page;

/// Who asks for the floor, for those who give it.
///
/// @param mark where its stream begins
/// @param html the part, as the stream sends it
/// @param done what was done just now, as the address has it; empty for nothing
public record FloorPage(Page page, Room room, String mark, String html, String done) {

    /// The part as its template shows it.
    public record Kept(Room room, Floor.Line line) {

        public String address() {
            return FloorPage.address(room.event().slug());
        }

        public String who(Hand hand) {
            return hand.name().isEmpty() ? say("floor.nameless") : hand.name();
        }
    }

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/parole";
    }

    private String conduct() {
        return "/atelier/evenements/" + room.event().slug() + "/direct";
    }

    public String stream() {
        return conduct() + "/flux/" + RoomPart.MODERATORS;
    }

    public String news() {
        return conduct() + "/nouvelles/" + RoomPart.MODERATORS;
    }

    public String told() {
        return switch (done) {
            case "donnee", "baissee", "rendue" -> say("floor.told." + done);
            default -> "";
        };
    }
}
