package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Gestures;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomDoor;
import fr.percolateur.network.Presses;
import fr.percolateur.web.Absent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes an answer. It stands in the body alone: addresses end in logs.
@Controller
class PollController {

    private final RoomDoor door;
    private final Polls polls;
    private final Presses presses;
    private final Gestures gestures;

    PollController(RoomDoor door, Polls polls, Presses presses, Gestures gestures) {
        this.door = door;
        this.polls = polls;
        this.presses = presses;
        this.gestures = gestures;
    }

    static String address(Room room, Poll poll) {
        return room.address() + "/sondages/" + poll.id();
    }

    @PostMapping("/agenda/{slug}/direct/sondages/{id}")
    ResponseEntity<byte[]> answer(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        var entered = door.entered(slug, request);
        var poll = polls.find(entered.room().id(), id)
                .filter(found -> found.state() != Poll.State.DRAFT)
                .orElseThrow(Absent::new);
        var voter = entered.pass().voter();
        if (voter.isEmpty()) {
            return gestures.refused(entered, request, PollPart.NAME, say("polls.mistake.voter"), Map.of());
        }
        if (entered.room().isClosed()) {
            return gestures.refused(entered, request, PollPart.NAME, say("polls.mistake.closed"), Map.of());
        }
        var sent = AnswerFields.of(poll, fields);
        if (!presses.grants(request.getRemoteAddr(), entered.pass().person())) {
            return gestures.refused(entered, request, sent.field(), say("polls.mistake.soon"), sent.packed());
        }
        return switch (Answer.read(poll, sent.fields(), poll.key())) {
            case Answer.Mistaken(var sentence) ->
                gestures.refused(entered, request, sent.field(), sentence, sent.packed());
            case Answer.Complete(var ballot) ->
                switch (polls.answer(poll, voter.getAsLong(), ballot)) {
                    case COUNTED -> gestures.done(entered, request, PollPart.NAME, "polls.done.compte");
                    case ALREADY -> gestures.done(entered, request, PollPart.NAME, "polls.done.deja");
                    case CLOSED ->
                        gestures.refused(entered, request, PollPart.NAME, say("polls.mistake.closed"), Map.of());
                };
        };
    }
}
