package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Room;

/// Who asks for the floor, for those who give it.
public record FloorPage(Room room, Floor.Line line) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/parole";
    }

    public String address() {
        return address(room.event().slug());
    }

    public String who(Hand hand) {
        return hand.name().isEmpty() ? say("floor.nameless") : hand.name();
    }
}
