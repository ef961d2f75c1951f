package fr.percolateur.checkin;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Absent;
import fr.percolateur.web.ContentPolicy;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/inscription/{token}/rejoindre`: the waiting room, then the way in. A mail scanner that opens it is not counted as
/// someone who came: only the button counts.
@Controller
class JoinController {

    private final Events events;
    private final RegistrationLinks links;
    private final Rooms rooms;
    private final Door door;
    private final Pages pages;
    private final InstantSource clock;

    JoinController(Events events, RegistrationLinks links, Rooms rooms, Door door, Pages pages, InstantSource clock) {
        this.events = events;
        this.links = links;
        this.rooms = rooms;
        this.door = door;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/inscription/{link}/rejoindre")
    ResponseEntity<byte[]> show(@PathVariable String link) {
        return show(HttpStatus.OK, link, open(link));
    }

    /// Leads to the address as it is now, whatever it was when the page was opened.
    @PostMapping("/inscription/{link}/rejoindre")
    ResponseEntity<byte[]> join(@PathVariable String link) {
        var registration = open(link);
        var room = rooms.find(registration.event());
        if (room.isEmpty() || entrance(registration, event(registration)) != Entrance.OPEN) {
            return show(HttpStatus.CONFLICT, link, registration);
        }
        door.join(registration);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(room.get())
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private Registration open(String link) {
        return links.open(link).orElseThrow(Absent::new);
    }

    private Event event(Registration registration) {
        return events.find(registration.event()).orElseThrow(Absent::new);
    }

    private Entrance entrance(Registration registration, Event event) {
        return Entrance.of(registration, event, rooms.find(event.id()).isPresent(), clock.instant());
    }

    private ResponseEntity<byte[]> show(HttpStatus status, String link, Registration registration) {
        var event = event(registration);
        var address = "/inscription/" + link;
        var entrance = entrance(registration, event);
        var page = new EventLines(event).page(say("checkin.join.title", event.title()), address + "/rejoindre");
        var answer = pages.showOnce(status, page, "checkin/join", new JoinPage(page, event, entrance, address));
        return entrance == Entrance.OPEN
                ? rooms.find(event.id()).map(room -> leading(answer, room)).orElse(answer)
                : answer;
    }

    /// Browsers hold `form-action` against the address that a form’s answer leads to as well.
    private static ResponseEntity<byte[]> leading(ResponseEntity<byte[]> answer, URI room) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(headers -> headers.addAll(answer.getHeaders()))
                .header(
                        "Content-Security-Policy",
                        ContentPolicy.leadingTo(room.getScheme() + "://" + room.getRawAuthority()))
                .body(answer.getBody());
    }
}
