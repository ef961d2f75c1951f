package fr.percolateur.floor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Gestures;
import fr.percolateur.live.RoomDoor;
import fr.percolateur.network.Presses;
import fr.percolateur.web.Absent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Hands that go up and down, and signs.
@Controller
class FloorController {

    private final RoomDoor door;
    private final Floor floor;
    private final Reactions reactions;
    private final Presses presses;
    private final Gestures gestures;

    FloorController(RoomDoor door, Floor floor, Reactions reactions, Presses presses, Gestures gestures) {
        this.door = door;
        this.floor = floor;
        this.reactions = reactions;
        this.presses = presses;
        this.gestures = gestures;
    }

    @PostMapping("/agenda/{slug}/direct/parole")
    ResponseEntity<byte[]> raise(@PathVariable String slug, HttpServletRequest request) {
        var entered = door.entered(slug, request);
        var voter = entered.pass().voter();
        if (voter.isEmpty()) {
            return refused(entered, request, FloorPart.NAME, "floor.mistake.voter");
        }
        if (entered.room().isClosed()) {
            return refused(entered, request, FloorPart.NAME, "floor.mistake.closed");
        }
        if (isTooFast(entered, request)) {
            return refused(entered, request, FloorPart.NAME, "floor.mistake.often");
        }
        floor.raise(entered.room().id(), voter.getAsLong(), entered.pass().onsite());
        return gestures.done(entered, request, FloorPart.NAME, "floor.done.levee");
    }

    @PostMapping("/agenda/{slug}/direct/parole/retrait")
    ResponseEntity<byte[]> lower(@PathVariable String slug, HttpServletRequest request) {
        var entered = door.entered(slug, request);
        if (isTooFast(entered, request)) {
            return refused(entered, request, FloorPart.NAME, "floor.mistake.often");
        }
        entered.pass()
                .voter()
                .ifPresent(participant -> floor.lower(entered.room().id(), participant));
        return gestures.done(entered, request, FloorPart.NAME, "floor.done.baissee");
    }

    @PostMapping("/agenda/{slug}/direct/signes/{sign}")
    ResponseEntity<byte[]> react(@PathVariable String slug, @PathVariable String sign, HttpServletRequest request) {
        var entered = door.entered(slug, request);
        var reaction = Reaction.at(sign).orElseThrow(Absent::new);
        if (entered.room().isClosed()) {
            return refused(entered, request, ReactionPart.NAME, "floor.mistake.closed");
        }
        return !isTooFast(entered, request)
                        && reactions.give(entered.room().id(), entered.pass().person(), reaction)
                ? gestures.done(entered, request, ReactionPart.NAME, "floor.done.signe")
                : refused(entered, request, ReactionPart.NAME, "floor.mistake.soon");
    }

    private boolean isTooFast(RoomDoor.Entered entered, HttpServletRequest request) {
        return !presses.grants(request.getRemoteAddr(), entered.pass().person());
    }

    private ResponseEntity<byte[]> refused(
            RoomDoor.Entered entered, HttpServletRequest request, String part, String key) {
        return gestures.refused(entered, request, part, say(key), Map.of());
    }
}
