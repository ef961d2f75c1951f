package fr.percolateur.beforehand;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.questions.Asked;
import fr.percolateur.questions.Asking;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.FormBox.Typed;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/inscription/{link}/question`: asks before the meeting, once one is registered.
@Controller
class BeforehandController {

    static final String PATH = "/question";

    private final RegistrationLinks links;
    private final LiveRooms rooms;
    private final Beforehand beforehand;
    private final BeforehandPanel panel;
    private final Pages pages;

    BeforehandController(
            RegistrationLinks links, LiveRooms rooms, Beforehand beforehand, BeforehandPanel panel, Pages pages) {
        this.links = links;
        this.rooms = rooms;
        this.beforehand = beforehand;
        this.panel = panel;
        this.pages = pages;
    }

    private record Seat(Registration registration, Room room) {}

    private Seat seat(String link) {
        var registration = links.open(link).orElseThrow(Absent::new);
        var room = rooms.find(registration.event()).orElseThrow(Absent::new);
        if (!panel.mayAsk(registration, room.event())) {
            throw new Absent();
        }
        return new Seat(registration, room);
    }

    @GetMapping("/inscription/{link}/question")
    ResponseEntity<byte[]> show(@PathVariable String link) {
        return show(HttpStatus.OK, link, seat(link).room().event(), Typed.NOTHING, List.of());
    }

    @PostMapping("/inscription/{link}/question")
    ResponseEntity<byte[]> ask(@PathVariable String link, @RequestParam Map<String, String> sent) {
        var seat = seat(link);
        var event = seat.room().event();
        var typed = new Typed(sent);
        var mistakes = Fields.mistakes(event, typed);
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, link, event, typed, mistakes);
        }
        return switch (beforehand.ask(seat.room(), seat.registration(), Fields.draft(typed))) {
            case Asked.Taken _ -> Pages.lead("/inscription/" + link);
            case Asked.Empty _ -> wrong(link, event, typed, say("questions.wrong.empty"));
            case Asked.TooLong(var length) ->
                wrong(link, event, typed, say("questions.wrong.long", length, Asking.LONGEST));
            case Asked.TooMany _ ->
                wrong(link, event, typed, say("questions.wrong.many", Asking.MOST, Asking.WHILE.toMinutes()));
            case Asked.Closed _, Asked.TooLate _ -> wrong(link, event, typed, say("questions.wrong.closed"));
            case Asked.Astray _ -> wrong(link, event, typed, say("questions.wrong.addressee"));
        };
    }

    private ResponseEntity<byte[]> wrong(String link, Event event, Typed typed, String sentence) {
        return show(
                HttpStatus.UNPROCESSABLE_CONTENT, link, event, typed, List.of(new FieldError(Fields.TEXT, sentence)));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, String link, Event event, Typed typed, List<FieldError> mistakes) {
        var back = "/inscription/" + link;
        var title = say("beforehand.title", event.title());
        var page = Page.of(mistakes.isEmpty() ? title : say("live.title.wrong", title), back + PATH)
                .unlisted();
        return pages.showOnce(
                status, page, "beforehand/ask", new BeforehandPage(page, back, panel.fields(event, typed, mistakes)));
    }
}
