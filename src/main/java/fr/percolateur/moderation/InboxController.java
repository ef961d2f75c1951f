package fr.percolateur.moderation;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.conduct.KeeperAnswers;
import fr.percolateur.conduct.KeeperPages;
import fr.percolateur.content.Shelf;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.questions.Moderation;
import fr.percolateur.questions.Questions;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/direct/questions`: the inbox of moderators, and the acts of one press.
@Controller
class InboxController {

    private final RoomKeys keys;
    private final KeeperPages desks;
    private final Questions questions;
    private final Moderation moderation;
    private final InboxPart inbox;
    private final Pages pages;

    InboxController(
            RoomKeys keys,
            KeeperPages desks,
            Questions questions,
            Moderation moderation,
            InboxPart inbox,
            Pages pages) {
        this.keys = keys;
        this.desks = desks;
        this.questions = questions;
        this.moderation = moderation;
        this.inbox = inbox;
        this.pages = pages;
    }

    @GetMapping("/atelier/evenements/{slug}/direct/questions")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var opened = desks.open(slug, keeper);
        var page = Page.of(say("moderation.title", opened.room().event().title()), Inbox.address(slug))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(HttpStatus.OK, page, "moderation/page", new InboxPage(opened.show(page, inbox, done)));
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/approbation")
    ResponseEntity<byte[]> approve(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        return act(slug, id, keeper, request, "approved", moderation::approve);
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/mur")
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        return act(slug, id, keeper, request, "shown", moderation::show);
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/mur/retrait")
    ResponseEntity<byte[]> takeOff(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        return act(slug, id, keeper, request, "taken-off", moderation::takeOff);
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/reponse")
    ResponseEntity<byte[]> answer(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        return act(slug, id, keeper, request, "answered", moderation::answer);
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/reponse/retrait")
    ResponseEntity<byte[]> reopen(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        return act(slug, id, keeper, request, "reopened", moderation::reopen);
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/service/retrait")
    ResponseEntity<byte[]> unassign(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        return act(slug, id, keeper, request, "unassigned", moderation::withdrawService);
    }

    /// Into the one that the button names.
    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/reunion/{target}")
    ResponseEntity<byte[]> merge(
            @PathVariable String slug,
            @PathVariable long id,
            @PathVariable long target,
            Viewer.SignedIn keeper,
            HttpServletRequest request) {
        return act(slug, id, keeper, request, "merged", matter -> moderation.merge(matter, target));
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/{id}/reunion/retrait")
    ResponseEntity<byte[]> part(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        return act(slug, id, keeper, request, "parted", moderation::part);
    }

    private ResponseEntity<byte[]> act(
            String slug,
            long id,
            Viewer.SignedIn keeper,
            HttpServletRequest request,
            String done,
            Predicate<Moderation.Matter> act) {
        var room = keys.open(slug, keeper);
        var matter = matter(room, id, keeper);
        var key = act.test(matter) ? done : "overtaken";
        return KeeperAnswers.done(request, Inbox.address(slug), "moderation.done." + key);
    }

    private Moderation.Matter matter(Room room, long id, Viewer.SignedIn keeper) {
        return questions
                .find(room.id(), id)
                .map(question -> new Moderation.Matter(room.id(), question.id(), keeper.id()))
                .orElseThrow(Absent::new);
    }
}
