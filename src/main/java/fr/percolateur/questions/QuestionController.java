package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Pager;
import fr.percolateur.live.Gestures;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomDoor;
import fr.percolateur.live.RoomDoor.Entered;
import fr.percolateur.network.Brake;
import fr.percolateur.network.Networks;
import fr.percolateur.network.Pace;
import fr.percolateur.network.Presses;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// `/agenda/{slug}/direct/questions`: asks, changes, takes back, supports.
@Controller
class QuestionController {

    /// A room full of people behind one address asks less than this.
    private static final int QUESTIONS_A_MINUTE = 40;

    private static final String ANCHOR = "partie-" + QuestionsPart.NAME;

    private final RoomDoor door;
    private final Gestures gestures;
    private final Asking asking;
    private final Supports supports;
    private final Presses presses;
    private final Brake brake;

    QuestionController(
            RoomDoor door,
            Gestures gestures,
            Asking asking,
            Supports supports,
            Presses presses,
            Networks networks,
            InstantSource clock) {
        this.door = door;
        this.gestures = gestures;
        this.asking = asking;
        this.supports = supports;
        this.presses = presses;
        this.brake = new Brake(new Pace(networks, QUESTIONS_A_MINUTE), clock);
    }

    @PostMapping("/agenda/{slug}/direct/questions")
    ResponseEntity<byte[]> ask(
            @PathVariable String slug,
            @RequestParam(name = "question", defaultValue = "") String text,
            @RequestParam(name = "masque", defaultValue = "") String masked,
            @RequestParam(name = "destinataire", defaultValue = "") String addressee,
            HttpServletRequest request) {
        var entered = door.entered(slug, request);
        var rushed = brake.slow(request.getRemoteAddr());
        var asked = asking.ask(
                entered.room(), entered.pass(), new Asking.Draft(text, !masked.isEmpty(), addressee), rushed);
        return answer(
                entered,
                request,
                asked,
                "asked",
                "question",
                Map.of("question", text, "masque", masked, "destinataire", addressee));
    }

    @PostMapping("/agenda/{slug}/direct/questions/{id}")
    ResponseEntity<byte[]> edit(@PathVariable String slug, @PathVariable long id, HttpServletRequest request) {
        var entered = door.entered(slug, request);
        var field = "question-" + id;
        var sent = request.getParameter(field);
        var text = sent == null ? "" : sent;
        return answer(entered, request, asking.edit(entered.pass(), id, text), "edited", field, Map.of(field, text));
    }

    @PostMapping("/agenda/{slug}/direct/questions/{id}/abandon")
    ResponseEntity<byte[]> takeBack(@PathVariable String slug, @PathVariable long id, HttpServletRequest request) {
        var entered = door.entered(slug, request);
        return answer(
                entered, request, asking.takeBack(entered.pass(), id), "taken-back", QuestionsPart.NAME, Map.of());
    }

    private ResponseEntity<byte[]> answer(
            Entered entered,
            HttpServletRequest request,
            Asked asked,
            String done,
            String field,
            Map<String, String> typed) {
        return switch (asked) {
            case Asked.Taken _ -> gestures.done(entered, request, ANCHOR, "questions.done." + done);
            case Asked.Empty _ -> gestures.refused(entered, request, field, say("questions.wrong.empty"), typed);
            case Asked.TooLong(var length) ->
                gestures.refused(entered, request, field, say("questions.wrong.long", length, Asking.LONGEST), typed);
            case Asked.Astray _ ->
                gestures.refused(entered, request, "destinataire", say("questions.wrong.addressee"), typed);
            case Asked.TooMany _ ->
                gestures.refused(
                        entered,
                        request,
                        field,
                        say("questions.wrong.many", Asking.MOST, Asking.WHILE.toMinutes()),
                        typed);
            case Asked.Closed _ -> gestures.refused(entered, request, field, say("questions.wrong.closed"), typed);
            case Asked.TooLate _ ->
                gestures.refused(entered, request, QuestionsPart.NAME, say("questions.wrong.late"), typed);
        };
    }

    @PostMapping("/agenda/{slug}/direct/questions/{id}/soutien")
    ResponseEntity<byte[]> support(@PathVariable String slug, @PathVariable long id, HttpServletRequest request) {
        return asVoter(slug, request, "supported", (entered, voter) -> {
            if (!supports.support(entered.room().id(), id, voter)) {
                throw new Absent();
            }
        });
    }

    @PostMapping("/agenda/{slug}/direct/questions/{id}/retrait")
    ResponseEntity<byte[]> retract(@PathVariable String slug, @PathVariable long id, HttpServletRequest request) {
        return asVoter(
                slug,
                request,
                "retracted",
                (entered, voter) -> supports.retract(entered.room().id(), id, voter));
    }

    @FunctionalInterface
    private interface Act {

        void by(Entered entered, long voter);
    }

    private ResponseEntity<byte[]> asVoter(String slug, HttpServletRequest request, String done, Act act) {
        var entered = door.entered(slug, request);
        var voter = entered.pass().voter();
        if (voter.isEmpty()) {
            return refused(entered, request, say("questions.wrong.voter"));
        }
        if (entered.room().isClosed()) {
            return refused(entered, request, say("questions.wrong.closed"));
        }
        if (!presses.grants(request.getRemoteAddr(), entered.pass().person())) {
            return refused(entered, request, say("questions.wrong.clicks"));
        }
        act.by(entered, voter.getAsLong());
        var key = "questions.done." + done;
        return fromAll(entered.room(), request, key).orElseGet(() -> gestures.done(entered, request, ANCHOR, key));
    }

    /// Back to the page of all questions, where it was pressed there.
    private static Optional<ResponseEntity<byte[]>> fromAll(Room room, HttpServletRequest request, String key) {
        return Optional.ofNullable(request.getParameter("page"))
                .flatMap(Pager::number)
                .map(page -> UriComponentsBuilder.fromPath(QuestionsPart.address(room))
                        .queryParam("fait", key)
                        .queryParam("page", page)
                        .queryParam("ordre", "recentes".equals(request.getParameter("ordre")) ? "recentes" : "")
                        .toUriString())
                .map(Pages::lead);
    }

    private ResponseEntity<byte[]> refused(Entered entered, HttpServletRequest request, String sentence) {
        return gestures.refused(entered, request, QuestionsPart.NAME, sentence, Map.of());
    }
}
