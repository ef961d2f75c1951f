package fr.percolateur.polls;

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
    private final Pages pages;

    PollDeskController(RoomKeys keys, Polls polls, Pages pages) {
        this.keys = keys;
        this.polls = polls;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var page = Page.of(say("polls.title", room.event().title()), PollsPage.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var views = polls.of(room.id()).stream().map(poll -> view(room, poll)).toList();
        return pages.showOnce(HttpStatus.OK, page, "polls/list", new PollsPage(page, room, views, done));
    }

    private PollView view(Room room, Poll poll) {
        return PollView.of(room, poll, polls.results(poll));
    }

    @GetMapping(PATH + "/nouveau")
    ResponseEntity<byte[]> begin(@PathVariable String slug, Viewer.SignedIn keeper) {
        return show(HttpStatus.OK, keys.open(slug, keeper), null, PollForm.EMPTY, List.of(), "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> write(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> fields, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var form = PollForm.read(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, room, null, form, mistakes, "");
        }
        polls.write(room.id(), form.asked(), keeper.id());
        return Pages.lead(PollsPage.address(slug) + "?fait=ecrit");
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var poll = polls.find(room.id(), id).orElseThrow(Absent::new);
        return show(HttpStatus.OK, room, poll, PollForm.of(poll), List.of(), done);
    }

    @PostMapping(PATH + "/{id}")
    ResponseEntity<byte[]> change(
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var poll = polls.find(room.id(), id).orElseThrow(Absent::new);
        var form = PollForm.read(fields);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, room, poll, form, mistakes, "");
        }
        return Pages.lead(
                polls.change(poll, form.asked(), keeper.id())
                        ? PollsPage.address(slug) + "?fait=change"
                        : PollsPage.address(slug, id) + "?fait=trop-tard");
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Room room, @Nullable Poll poll, PollForm form, List<FieldError> mistakes, String done) {
        var slug = room.event().slug();
        var title = poll == null ? say("polls.new") : poll.question();
        var page = Page.of(
                        mistakes.isEmpty() ? title : say("polls.title.wrong", title),
                        poll == null ? PollsPage.address(slug) + "/nouveau" : PollsPage.address(slug, poll.id()))
                .under(Shelf.EVENTS.trail(new Crumb(say("polls.heading"), PollsPage.address(slug))))
                .unlisted();
        var shown = new PollPage(
                page,
                room,
                poll == null ? null : view(room, poll),
                form,
                poll == null ? List.of() : polls.words(poll),
                mistakes,
                done);
        return pages.showOnce(status, page, shown.isDraft() ? "polls/form" : "polls/show", shown);
    }
}
