package fr.percolateur.live;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Status;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/agenda/{slug}/direct`: the way in, then the page of the room.
@Controller
class RoomController {

    private static final int PACE = 30;

    private final LiveRooms rooms;
    private final RoomDoor door;
    private final Passes passes;
    private final RegistrationLinks links;
    private final RoomView view;
    private final Pages pages;

    RoomController(LiveRooms rooms, RoomDoor door, Passes passes, RegistrationLinks links, RoomView view, Pages pages) {
        this.rooms = rooms;
        this.door = door;
        this.passes = passes;
        this.links = links;
        this.view = view;
        this.pages = pages;
    }

    /// @param done key of what was done just now
    /// @param pace seconds after which to load it again, for who has no script and asks for it
    @GetMapping("/agenda/{slug}/direct")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @RequestParam(name = "rythme", required = false) @Nullable String pace,
            Viewer viewer,
            HttpServletRequest request) {
        var room = room(slug);
        return door.pass(room, request)
                .map(pass -> view.show(
                        HttpStatus.OK, new RoomDoor.Entered(room, pass), null, done, pace == null ? null : PACE))
                .or(() -> door.exclusion(room, request).map(excluded -> out(room, excluded)))
                .orElseGet(() -> room.isClosed() ? view.keep(room) : entrance(HttpStatus.OK, room, viewer, "", ""));
    }

    /// What is their own beside a part, once all heard that the part changed.
    @GetMapping("/agenda/{slug}/direct/propre/{part}")
    ResponseEntity<byte[]> follow(@PathVariable String slug, @PathVariable String part, HttpServletRequest request) {
        var room = room(slug);
        return door.pass(room, request)
                .map(pass -> view.followed(new RoomDoor.Entered(room, pass), part)
                        .map(Pages::piece)
                        .orElseThrow(Absent::new))
                // they may no longer listen either, and the stream says so
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping("/agenda/{slug}/direct/entree")
    ResponseEntity<byte[]> enter(
            @PathVariable String slug,
            @RequestParam(name = "code", required = false) @Nullable String code,
            Viewer viewer,
            HttpServletRequest request) {
        var room = room(slug);
        if (door.exclusion(room, request).isPresent()) {
            return Pages.lead(room.address());
        }
        if (code == null && viewer instanceof Viewer.SignedIn someone) {
            return door.letIn(room, passes.byAgent(room, someone.id(), someone.email()));
        }
        var typed = code == null ? "" : code;
        return RoomCode.typed(typed).equals(room.code())
                ? door.letIn(room, passes.byCode(room))
                : entrance(HttpStatus.UNPROCESSABLE_CONTENT, room, viewer, typed, say("live.code.wrong"));
    }

    /// From the personal page of a registration that has a place.
    @PostMapping("/inscription/{link}/direct")
    ResponseEntity<byte[]> enter(@PathVariable String link) {
        var registration = links.open(link)
                .filter(found -> found.status() == Status.CONFIRMED)
                .orElseThrow(Absent::new);
        var room = rooms.find(registration.event()).orElseThrow(Absent::new);
        return door.letIn(room, passes.byRegistration(room, registration));
    }

    @PostMapping("/agenda/{slug}/direct/sortie")
    ResponseEntity<byte[]> leave(@PathVariable String slug) {
        return door.out(room(slug));
    }

    private Room room(String slug) {
        return rooms.of(slug).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> out(Room room, Exclusions.Excluded excluded) {
        var page = RoomView.page(room, say("live.out.title", room.event().title()));
        var shown = new EntrancePage.Out(
                page, room, excluded, room.event().details().contact());
        return pages.showOnce(HttpStatus.FORBIDDEN, page, "live/out", shown);
    }

    private ResponseEntity<byte[]> entrance(HttpStatus status, Room room, Viewer viewer, String typed, String mistake) {
        var page = RoomView.page(room, say("live.entrance.title", room.event().title()));
        return pages.showOnce(status, page, "live/entrance", new EntrancePage(page, room, viewer, typed, mistake));
    }
}
