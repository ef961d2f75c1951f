package fr.percolateur.video;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.checkin.Door;
import fr.percolateur.checkin.Rooms;
import fr.percolateur.component.Crumb;
import fr.percolateur.live.Pass;
import fr.percolateur.live.Passes;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomDoor;
import fr.percolateur.registration.Registrations;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// `/agenda/{slug}/direct/visio`: the button counts who has a place online as present, then the link as it is now.
@Controller
class VisioController {

    private final RoomDoor door;
    private final Passes passes;
    private final Registrations registrations;
    private final Door arrivals;
    private final Rooms conferences;
    private final Pages pages;

    VisioController(
            RoomDoor door, Passes passes, Registrations registrations, Door arrivals, Rooms conferences, Pages pages) {
        this.door = door;
        this.passes = passes;
        this.registrations = registrations;
        this.arrivals = arrivals;
        this.conferences = conferences;
        this.pages = pages;
    }

    static String address(Room room) {
        return room.address() + "/visio";
    }

    @PostMapping("/agenda/{slug}/direct/visio")
    ResponseEntity<byte[]> join(@PathVariable String slug, HttpServletRequest request) {
        var entered = entered(slug, request);
        passes.registration(entered.pass()).flatMap(registrations::find).ifPresent(arrivals::joinOnline);
        return Pages.lead(address(entered.room()));
    }

    @GetMapping("/agenda/{slug}/direct/visio")
    ResponseEntity<byte[]> show(@PathVariable String slug, HttpServletRequest request) {
        var entered = entered(slug, request);
        var room = entered.room();
        var event = room.event();
        var page = Page.of(say("video.visio.title", event.title()), address(room))
                .in("agenda")
                .under(
                        new Crumb(say("live.agenda"), "/agenda/"),
                        new Crumb(event.title(), event.address()),
                        new Crumb(say("live.room"), room.address()))
                .unlisted();
        return pages.showOnce(HttpStatus.OK, page, "video/visio", new VisioPage(page, room, link(entered.pass())));
    }

    /// The link is never told to who came by the code of the wall.
    private RoomDoor.Entered entered(String slug, HttpServletRequest request) {
        var entered = door.entered(slug, request);
        link(entered.pass());
        return entered;
    }

    private URI link(Pass pass) {
        if (pass.voter().isEmpty()) {
            throw new Absent();
        }
        return conferences.find(pass.room()).orElseThrow(Absent::new);
    }
}
