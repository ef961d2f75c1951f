package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/direct/debats`: writes motions, leads debates, looks at statements.
@Controller
class DebateDeskController {

    private static final String PATH = "/atelier/evenements/{slug}/direct/debats";
    private static final int LONGEST = 200;

    private final RoomKeys keys;
    private final Debates debates;
    private final Pages pages;

    DebateDeskController(RoomKeys keys, Debates debates, Pages pages) {
        this.keys = keys;
        this.debates = debates;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        return list(HttpStatus.OK, keys.open(slug, keeper), "", List.of(), done);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> write(
            @PathVariable String slug,
            @RequestParam(name = "motion", defaultValue = "") String typed,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var motion = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (motion.isEmpty() || motion.length() > LONGEST) {
            var mistake = motion.isEmpty()
                    ? say("debate.mistake.motion")
                    : say("debate.mistake.motion.long", LONGEST, motion.length());
            return list(HttpStatus.UNPROCESSABLE_CONTENT, room, motion, List.of(new FieldError("motion", mistake)), "");
        }
        debates.write(room.id(), motion, keeper.id());
        return Pages.lead(DebatesPage.address(slug) + "?fait=ecrit");
    }

    private ResponseEntity<byte[]> list(
            HttpStatus status, Room room, String motion, List<FieldError> mistakes, String done) {
        var title = say("debate.title", room.event().title());
        var page = Page.of(
                        mistakes.isEmpty() ? title : say("debate.title.wrong", title),
                        DebatesPage.address(room.event().slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var views = debates.of(room.id()).stream()
                .map(debate -> DebateView.of(room, debate))
                .toList();
        return pages.showOnce(status, page, "debate/list", new DebatesPage(page, room, views, motion, mistakes, done));
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var debate = debates.find(room.id(), id).orElseThrow(Absent::new);
        var page = Page.of(debate.motion(), DebatesPage.address(slug) + "/" + id)
                .under(Shelf.EVENTS.trail(new Crumb(say("debate.heading"), DebatesPage.address(slug))))
                .unlisted();
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "debate/show",
                new DebatesPage(page, room, List.of(DebateView.of(room, debate)), "", List.of(), done));
    }

    /// @param seen the phase that whoever pressed it had before their eyes
    @PostMapping(PATH + "/{id}/suite")
    ResponseEntity<byte[]> advance(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "phase", defaultValue = "") String seen,
            Viewer.SignedIn keeper) {
        var debate = debates.find(keys.open(slug, keeper).id(), id).orElseThrow(Absent::new);
        if (debate.phase().word().equals(seen)) {
            debates.advance(debate, keeper.id());
        }
        return Pages.lead(DebatesPage.address(slug) + "/" + id + "?fait=avance");
    }

    @PostMapping(PATH + "/{id}/arguments/{statement}")
    ResponseEntity<byte[]> decide(
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long statement,
            @RequestParam(name = "sort", defaultValue = "") String fate,
            Viewer.SignedIn keeper) {
        var debate = debates.find(keys.open(slug, keeper).id(), id).orElseThrow(Absent::new);
        if (debate.statements().stream().noneMatch(each -> each.id() == statement)) {
            throw new Absent();
        }
        debates.decide(debate, statement, fate.equals("montrer"), keeper.id());
        return Pages.lead(DebatesPage.address(slug) + "/" + id + "?fait=decide#arguments");
    }
}
