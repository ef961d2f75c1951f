package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Room;
import java.util.List;
import java.util.Map;

/// The floor of a room as people see it: places and sides, no names.
///
/// @param takes whether one can raise a hand or give a sign now
public record FloorView(Floor.Line line, Map<Reaction, Integer> reactions, String address, boolean takes) {

    static FloorView of(Room room, Floor.Line line, Map<Reaction, Integer> reactions) {
        return new FloorView(line, reactions, room.address(), !room.isClosed());
    }

    public List<Reaction> signs() {
        return List.of(Reaction.values());
    }

    public static String side(Hand hand) {
        return say(hand.onsite() ? "floor.onsite" : "floor.online");
    }

    /// Who has the floor, in a sentence; empty for nobody.
    public String speaking() {
        return line.speaking()
                .map(hand -> say(hand.onsite() ? "floor.speaking.onsite" : "floor.speaking.online"))
                .orElse("");
    }
}
