package fr.percolateur.captions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.live.LiveRooms;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomDoor;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/agenda/{slug}/direct/sous-titres`: what was said in the last minutes, for those in the room; all of it for
/// everyone, once the room is closed.
@Controller
class TranscriptController {

    private static final Duration LATE = Duration.ofMinutes(15);

    private final LiveRooms rooms;
    private final RoomDoor door;
    private final Captions captions;
    private final Pages pages;
    private final InstantSource clock;

    TranscriptController(LiveRooms rooms, RoomDoor door, Captions captions, Pages pages, InstantSource clock) {
        this.rooms = rooms;
        this.door = door;
        this.captions = captions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/agenda/{slug}/direct/sous-titres")
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        var room = rooms.of(slug)
                .filter(Room::isClosed)
                .orElseGet(() -> door.entered(slug, request).room());
        var event = room.event();
        var whole = room.isClosed();
        var page = Page.of(say(whole ? "captions.whole" : "captions.last", event.title()), TranscriptPage.address(room))
                .in("agenda")
                .under(
                        new Crumb(say("captions.agenda"), "/agenda/"),
                        new Crumb(event.title(), event.address()),
                        new Crumb(say("captions.room"), room.address()))
                .unlisted();
        var from = whole ? Instant.EPOCH : clock.instant().minus(LATE);
        var shown = new TranscriptPage(page, captions.since(room.id(), from), whole);
        return pages.showOnce(HttpStatus.OK, page, "captions/transcript", shown);
    }
}
