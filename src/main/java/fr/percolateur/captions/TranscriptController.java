package fr.percolateur.captions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.live.RoomDoor;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/agenda/{slug}/direct/sous-titres`: what was said in the last minutes, for those in the room.
@Controller
class TranscriptController {

    private static final Duration LATE = Duration.ofMinutes(15);

    private final RoomDoor door;
    private final Captions captions;
    private final Pages pages;
    private final InstantSource clock;

    TranscriptController(RoomDoor door, Captions captions, Pages pages, InstantSource clock) {
        this.door = door;
        this.captions = captions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/agenda/{slug}/direct/sous-titres")
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        var room = door.entered(slug, request).room();
        var event = room.event();
        var page = Page.of(say("captions.last", event.title()), room.address() + "/sous-titres")
                .in("agenda")
                .under(
                        new Crumb(say("captions.agenda"), "/agenda/"),
                        new Crumb(event.title(), event.address()),
                        new Crumb(say("captions.room"), room.address()))
                .unlisted();
        var shown = new TranscriptPage(
                page, captions.since(room.id(), clock.instant().minus(LATE)));
        return pages.showOnce(HttpStatus.OK, page, "captions/transcript", shown);
    }
}
