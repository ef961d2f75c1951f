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
        var motion = line(typed);
        var mistakes = mistakes(motion);
        if (!mistakes.isEmpty()) {
            return list(HttpStatus.UNPROCESSABLE_CONTENT, room, motion, mistakes, "");
        }
        debates.write(room.id(), motion, keeper.id());
        return Pages.lead(DebatesPage.address(slug) + "?fait=ecrit");
    }

    private static String line(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static List<FieldError> mistakes(String motion) {
        if (motion.isEmpty()) {
            return List.of(new FieldError("motion", say("debate.mistake.motion")));
        }
        return motion.length() > LONGEST
                ? List.of(new FieldError("motion", say("debate.mistake.motion.long", LONGEST, motion.length())))
                : List.of();
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
        return show(HttpStatus.OK, room, debate, debate.motion(), List.of(), done);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Room room, Debate debate, String motion, List<FieldError> mistakes, String done) {
        var page = Page.of(
                        mistakes.isEmpty() ? debate.motion() : say("debate.title.wrong", debate.motion()),
                        DebatesPage.address(room.event().slug()) + "/" + debate.id())
                .under(Shelf.EVENTS.trail(new Crumb(
                        say("debate.heading"), DebatesPage.address(room.event().slug()))))
                .unlisted();
        return pages.showOnce(
                status,
                page,
                "debate/show",
                new DebatesPage(page, room, List.of(DebateView.of(room, debate)), motion, mistakes, done));
    }

    @PostMapping(PATH + "/{id}")
    ResponseEntity<byte[]> change(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "motion", defaultValue = "") String typed,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var debate = debates.find(room.id(), id).orElseThrow(Absent::new);
        var motion = line(typed);
        var mistakes = mistakes(motion);
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, room, debate, motion, mistakes, "");
        }
        var changed = debates.change(debate, motion, keeper.id());
        return Pages.lead(DebatesPage.address(slug) + "/" + id + "?fait=" + (changed ? "change" : "trop-tard"));
    }

    @PostMapping(PATH + "/{id}/suppression")
    ResponseEntity<byte[]> remove(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper) {
        var debate = debates.find(keys.open(slug, keeper).id(), id).orElseThrow(Absent::new);
        var removed = debates.remove(debate, keeper.id());
        return Pages.lead(DebatesPage.address(slug) + (removed ? "?fait=retire" : "/" + id + "?fait=trop-tard"));
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
