package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.ballots.Cast;
import fr.percolateur.live.Gestures;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomDoor;
import fr.percolateur.live.RoomDoor.Entered;
import fr.percolateur.network.Presses;
import fr.percolateur.web.Absent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes positions, statements, and what people think of them. Choices stand in the body alone: addresses end in logs.
@Controller
class DebateController {

    private static final String PATH = "/agenda/{slug}/direct/debats/{id}";

    private final RoomDoor door;
    private final Debates debates;
    private final Presses presses;
    private final Gestures gestures;

    DebateController(RoomDoor door, Debates debates, Presses presses, Gestures gestures) {
        this.door = door;
        this.debates = debates;
        this.presses = presses;
        this.gestures = gestures;
    }

    static String address(Room room, Debate debate) {
        return room.address() + "/debats/" + debate.id();
    }

    @PostMapping(PATH + "/position")
    ResponseEntity<byte[]> stand(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "position", defaultValue = "") String stance,
            HttpServletRequest request) {
        var entered = door.entered(slug, request);
        var debate = debate(entered, id);
        var voter = entered.pass().voter();
        if (voter.isEmpty()) {
            return refused(entered, request, "debate.mistake.voter");
        }
        if (isTooFast(entered, request)) {
            return refused(entered, request, "debate.mistake.soon");
        }
        return stance(stance)
                .map(chosen -> told(
                        entered,
                        request,
                        entered.room().isClosed() ? Cast.CLOSED : debates.stand(debate, voter.getAsLong(), chosen)))
                .orElseGet(() -> refused(entered, request, "debate.mistake.position"));
    }

    @PostMapping(PATH + "/arguments/{statement}")
    ResponseEntity<byte[]> judge(
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long statement,
            @RequestParam(name = "avis", defaultValue = "") String stance,
            HttpServletRequest request) {
        var entered = door.entered(slug, request);
        var debate = debate(entered, id);
        var judged = debate.statements().stream()
                .filter(each -> each.id() == statement)
                .findFirst()
                .orElseThrow(Absent::new);
        var voter = entered.pass().voter();
        if (voter.isEmpty()) {
            return refused(entered, request, "debate.mistake.voter");
        }
        if (isTooFast(entered, request)) {
            return refused(entered, request, "debate.mistake.soon");
        }
        return stance(stance)
                .map(chosen -> told(
                        entered,
                        request,
                        entered.room().isClosed()
                                ? Cast.CLOSED
                                : debates.judge(debate, judged, voter.getAsLong(), chosen)))
                .orElseGet(() -> refused(entered, request, "debate.mistake.position"));
    }

    /// The form that comes back to be mended has fields of its own names.
    @PostMapping(PATH + "/arguments")
    ResponseEntity<byte[]> propose(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        var entered = door.entered(slug, request);
        var debate = debate(entered, id);
        var own = DebateView.of(entered.room(), debate).key() + "-";
        var prefix = fields.containsKey(DebateBox.TEXT) ? "" : own;
        var side = fields.getOrDefault(prefix + DebateBox.SIDE, "");
        var text = fields.getOrDefault(prefix + DebateBox.TEXT, "")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        var voter = entered.pass().voter();
        if (voter.isEmpty()) {
            return refused(entered, request, "debate.mistake.voter");
        }
        var typed = Map.of(DebatePart.NAME, String.valueOf(id), DebateBox.SIDE, side, DebateBox.TEXT, text);
        if (isTooFast(entered, request)) {
            return gestures.refused(entered, request, DebateBox.TEXT, say("debate.mistake.soon"), typed);
        }
        var chosen = Stream.of(Debate.Side.values())
                .filter(each -> DebateView.word(each).equals(side))
                .findFirst();
        if (chosen.isEmpty()) {
            return gestures.refused(entered, request, DebateBox.SIDE, say("debate.mistake.side"), typed);
        }
        if (text.isEmpty() || text.length() > Debates.LONGEST) {
            var mistake = text.isEmpty()
                    ? say("debate.mistake.text")
                    : say("debate.mistake.long", Debates.LONGEST, text.length());
            return gestures.refused(entered, request, DebateBox.TEXT, mistake, typed);
        }
        var sent = entered.room().isClosed()
                ? Debates.Sent.CLOSED
                : debates.propose(debate, chosen.get(), text, voter.getAsLong());
        return switch (sent) {
            case WAITING -> gestures.done(entered, request, DebatePart.NAME, "debate.done.propose");
            case ENOUGH ->
                gestures.refused(
                        entered, request, DebateBox.TEXT, say("debate.mistake.enough", Debates.MOST_SENT), typed);
            case CLOSED -> gestures.refused(entered, request, DebateBox.TEXT, say("debate.mistake.closed"), typed);
        };
    }

    private boolean isTooFast(Entered entered, HttpServletRequest request) {
        return !presses.grants(request.getRemoteAddr(), entered.pass().person());
    }

    private Debate debate(Entered entered, long id) {
        return debates.find(entered.room().id(), id)
                .filter(found -> found.phase() != Phase.DRAFT)
                .orElseThrow(Absent::new);
    }

    private static Optional<Debate.Stance> stance(String word) {
        return Stream.of(Debate.Stance.values())
                .filter(each -> DebateView.word(each).equals(word))
                .findFirst();
    }

    private ResponseEntity<byte[]> told(Entered entered, HttpServletRequest request, Cast cast) {
        return switch (cast) {
            case COUNTED -> gestures.done(entered, request, DebatePart.NAME, "debate.done.compte");
            case ALREADY -> gestures.done(entered, request, DebatePart.NAME, "debate.done.deja");
            case CLOSED -> refused(entered, request, "debate.mistake.closed");
        };
    }

    private ResponseEntity<byte[]> refused(Entered entered, HttpServletRequest request, String key) {
        return gestures.refused(entered, request, DebatePart.NAME, say(key), Map.of());
    }
}
