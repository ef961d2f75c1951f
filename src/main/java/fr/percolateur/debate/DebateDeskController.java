package fr.percolateur.debate;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.conduct.KeeperAnswers;
import fr.percolateur.conduct.KeeperPages;
import fr.percolateur.content.Shelf;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
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
    private final DebatePart part;
    private final KeeperPages desks;
    private final Pages pages;

    DebateDeskController(RoomKeys keys, Debates debates, DebatePart part, KeeperPages desks, Pages pages) {
        this.keys = keys;
        this.debates = debates;
        this.part = part;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        return list(HttpStatus.OK, desks.open(slug, keeper), DebatesPage.Motion.EMPTY, done);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> write(
            @PathVariable String slug,
            @RequestParam(name = "motion", defaultValue = "") String typed,
            Viewer.SignedIn keeper) {
        var opened = desks.open(slug, keeper);
        var motion = motion(typed);
        if (!motion.mistakes().isEmpty()) {
            return list(HttpStatus.UNPROCESSABLE_CONTENT, opened, motion, "");
        }
        debates.write(opened.room().id(), motion.typed(), keeper.id());
        return Pages.lead(DebatesPage.address(slug) + "?fait=debate.done.ecrit");
    }

    private static DebatesPage.Motion motion(String typed) {
        var motion = line(typed);
        return new DebatesPage.Motion(motion, mistakes(motion));
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
            HttpStatus status, KeeperPages.Opened opened, DebatesPage.Motion motion, String done) {
        var event = opened.room().event();
        var page = Page.of(title(say("debate.title", event.title()), motion), DebatesPage.address(event.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var shown = new DebatesPage.All(opened.show(page, part, done), motion);
        return pages.showOnce(status, page, "debate/list", shown);
    }

    private static String title(String title, DebatesPage.Motion motion) {
        return motion.mistakes().isEmpty() ? title : say("debate.title.wrong", title);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var opened = desks.open(slug, keeper);
        var debate = debates.find(opened.room().id(), id).orElseThrow(Absent::new);
        return show(HttpStatus.OK, opened, debate, new DebatesPage.Motion(debate.motion(), List.of()), done);
    }

    /// The same without the page around it, to one whose page heard that something changed.
    @GetMapping(PATH + "/{id}/etat")
    ResponseEntity<byte[]> state(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var debate = debates.find(room.id(), id).orElseThrow(Absent::new);
        return pages.piece("debate/state", new DebatesPage.State(room, DebateView.of(room, debate)));
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, KeeperPages.Opened opened, Debate debate, DebatesPage.Motion motion, String done) {
        var list = DebatesPage.address(opened.room().event().slug());
        var page = Page.of(title(debate.motion(), motion), list + "/" + debate.id())
                .under(Shelf.EVENTS.trail(new Crumb(say("debate.heading"), list)))
                .unlisted();
        var state = new DebatesPage.State(opened.room(), DebateView.of(opened.room(), debate));
        var shown = new DebatesPage.One(opened.show(page, part, done), state, motion);
        return pages.showOnce(status, page, "debate/show", shown);
    }

    @PostMapping(PATH + "/{id}")
    ResponseEntity<byte[]> change(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "motion", defaultValue = "") String typed,
            Viewer.SignedIn keeper) {
        var opened = desks.open(slug, keeper);
        var debate = debates.find(opened.room().id(), id);
        var motion = motion(typed);
        if (!motion.mistakes().isEmpty()) {
            return debate.map(found -> show(HttpStatus.UNPROCESSABLE_CONTENT, opened, found, motion, ""))
                    .orElseGet(() -> list(HttpStatus.UNPROCESSABLE_CONTENT, opened, motion, ""));
        }
        if (debate.isPresent() && debates.change(debate.get(), motion.typed(), keeper.id())) {
            return Pages.lead(DebatesPage.address(slug) + "/" + id + "?fait=debate.done.change");
        }
        // opened or removed meanwhile: what was typed may become another
        var late = List.of(new FieldError("motion", say("debate.mistake.late")));
        return list(HttpStatus.CONFLICT, opened, new DebatesPage.Motion(motion.typed(), late), "");
    }

    @PostMapping(PATH + "/{id}/suppression")
    ResponseEntity<byte[]> remove(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper) {
        var debate = debates.find(keys.open(slug, keeper).id(), id).orElseThrow(Absent::new);
        var removed = debates.remove(debate, keeper.id());
        return Pages.lead(DebatesPage.address(slug)
                + (removed ? "?fait=debate.done.retire" : "/" + id + "?fait=debate.done.trop-tard"));
    }

    /// @param seen the phase that whoever pressed it had before their eyes
    @PostMapping(PATH + "/{id}/suite")
    ResponseEntity<byte[]> advance(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "phase", defaultValue = "") String seen,
            Viewer.SignedIn keeper,
            HttpServletRequest request) {
        var debate = debates.find(keys.open(slug, keeper).id(), id).orElseThrow(Absent::new);
        if (debate.phase().word().equals(seen)) {
            debates.advance(debate, keeper.id());
        }
        return KeeperAnswers.done(request, DebatesPage.address(slug) + "/" + id, "debate.done.avance");
    }

    @PostMapping(PATH + "/{id}/arguments/{statement}")
    ResponseEntity<byte[]> decide(
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long statement,
            @RequestParam(name = "sort", defaultValue = "") String fate,
            Viewer.SignedIn keeper,
            HttpServletRequest request) {
        var debate = debates.find(keys.open(slug, keeper).id(), id).orElseThrow(Absent::new);
        if (debate.statements().stream().noneMatch(each -> each.id() == statement)) {
            throw new Absent();
        }
        debates.decide(debate, statement, fate.equals("montrer"), keeper.id());
        return KeeperAnswers.done(request, DebatesPage.address(slug) + "/" + id, "debate.done.decide");
    }
}
