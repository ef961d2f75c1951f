package fr.percolateur.polls;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.conduct.KeeperPages;
import fr.percolateur.content.Shelf;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/direct/sondages`: writes polls, also before the event.
@Controller
class PollDeskController {

    private static final String PATH = "/atelier/evenements/{slug}/direct/sondages";

    private final RoomKeys keys;
    private final Polls polls;
    private final PollPart part;
    private final KeeperPages desks;
    private final Pages pages;

    PollDeskController(RoomKeys keys, Polls polls, PollPart part, KeeperPages desks, Pages pages) {
        this.keys = keys;
        this.polls = polls;
        this.part = part;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        return desks.show(
                "polls/list",
                desks.open(slug, keeper),
                part,
                done,
                room -> Page.of(say("polls.title", room.event().title()), PollsPage.address(slug))
                        .under(Shelf.EVENTS.trail())
                        .unlisted());
    }

    private PollView view(Room room, Poll poll) {
        return PollView.of(room, poll, polls.results(poll));
    }

    @GetMapping(PATH + "/nouveau")
    ResponseEntity<byte[]> begin(@PathVariable String slug, Viewer.SignedIn keeper) {
        return write(HttpStatus.OK, keys.open(slug, keeper), null, PollForm.EMPTY, List.of(), "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> write(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var form = PollForm.read(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return write(HttpStatus.UNPROCESSABLE_CONTENT, room, null, form, mistakes, "");
        }
        polls.write(room.id(), form.asked(), keeper.id());
        return Pages.lead(PollsPage.address(slug) + "?fait=polls.done.ecrit");
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var opened = desks.open(slug, keeper);
        var room = opened.room();
        var poll = polls.find(room.id(), id).orElseThrow(Absent::new);
        if (poll.state() == Poll.State.DRAFT) {
            return write(HttpStatus.OK, room, poll, PollForm.of(poll), List.of(), done);
        }
        var page = page(room, poll, poll.question());
        return pages.showOnce(
                HttpStatus.OK, page, "polls/show", new PollPage.Run(opened.show(page, part, done), state(room, poll)));
    }

    /// The same without the page around it, to one whose page heard that something changed.
    @GetMapping(PATH + "/{id}/etat")
    ResponseEntity<byte[]> state(@PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var poll = polls.find(room.id(), id).orElseThrow(Absent::new);
        return pages.piece("polls/state", state(room, poll));
    }

    private PollPage.State state(Room room, Poll poll) {
        return new PollPage.State(room, view(room, poll), polls.words(poll));
    }

    @PostMapping(PATH + "/{id}")
    ResponseEntity<byte[]> change(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var poll = polls.find(room.id(), id);
        var form = PollForm.read(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return write(HttpStatus.UNPROCESSABLE_CONTENT, room, poll.orElse(null), form, mistakes, "");
        }
        if (poll.isPresent() && polls.change(poll.get(), form.asked(), keeper.id())) {
            return Pages.lead(PollsPage.address(slug) + "?fait=polls.done.change");
        }
        // opened or removed meanwhile: what was typed may become another
        var late = List.of(new FieldError("question", say("polls.mistake.late")));
        return write(HttpStatus.CONFLICT, room, null, form, late, "");
    }

    private ResponseEntity<byte[]> write(
            HttpStatus status, Room room, @Nullable Poll poll, PollForm form, List<FieldError> mistakes, String done) {
        var title = poll == null ? say("polls.new") : poll.question();
        var page = page(room, poll, mistakes.isEmpty() ? title : say("polls.title.wrong", title));
        var shown = new PollPage(page, room, poll == null ? null : view(room, poll), form, mistakes, done);
        return pages.showOnce(status, page, "polls/form", shown);
    }

    private static Page page(Room room, @Nullable Poll poll, String title) {
        var slug = room.event().slug();
        var address = poll == null ? PollsPage.address(slug) + "/nouveau" : PollsPage.address(slug, poll.id());
        return Page.of(title, address)
                .under(Shelf.EVENTS.trail(new Crumb(say("polls.heading"), PollsPage.address(slug))))
                .unlisted();
    }
}
