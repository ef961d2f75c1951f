package fr.percolateur.live;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/d`: the short address on the wall, where one types the code; `/d/{code}` is what its QR code says.
@Controller
class EntranceController {

    private final LiveRooms rooms;
    private final RoomDoor door;
    private final Passes passes;
    private final Pages pages;

    EntranceController(LiveRooms rooms, RoomDoor door, Passes passes, Pages pages) {
        this.rooms = rooms;
        this.door = door;
        this.passes = passes;
        this.pages = pages;
    }

    @GetMapping(Room.SHORT)
    ResponseEntity<byte[]> ask() {
        return show(HttpStatus.OK, "", "");
    }

    /// Opens nothing by itself: a phone that looks at a QR code follows it before anybody pressed anything.
    @GetMapping(Room.SHORT + "/{code}")
    ResponseEntity<byte[]> ask(@PathVariable String code) {
        return show(HttpStatus.OK, RoomCode.typed(code), "");
    }

    @PostMapping(Room.SHORT)
    ResponseEntity<byte[]> enter(
            @RequestParam(name = "code", defaultValue = "") String code, HttpServletRequest request) {
        return rooms.byCode(code)
                .map(room -> door.exclusion(room, request).isPresent()
                        // the page of the room says why
                        ? Pages.lead(room.address())
                        : door.letIn(room, passes.byCode(room)))
                .orElseGet(() -> show(HttpStatus.UNPROCESSABLE_CONTENT, code, say("live.code.unknown")));
    }

    private ResponseEntity<byte[]> show(HttpStatus status, String typed, String mistake) {
        var title = say("live.short.title");
        var page = Page.of(mistake.isEmpty() ? title : say("live.title.wrong", title), Room.SHORT)
                .unlisted();
        return pages.showOnce(status, page, "live/short", new EntrancePage.Short(page, typed, mistake));
    }
}
