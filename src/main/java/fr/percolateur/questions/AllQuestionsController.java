package fr.percolateur.questions;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.live.Gestures;
import fr.percolateur.live.Room;
import fr.percolateur.live.RoomDoor;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// All that was asked in a room and all may see, by support or the last first. Not live: who reads at length is not
/// disturbed.
@Controller
class AllQuestionsController {

    private static final int PER_PAGE = 30;
    private static final String RECENT = "recentes";
    private static final int NO_COUNT = -1;

    private final RoomDoor door;
    private final Questions questions;
    private final Supports supports;
    private final Pages pages;

    AllQuestionsController(RoomDoor door, Questions questions, Supports supports, Pages pages) {
        this.door = door;
        this.questions = questions;
        this.supports = supports;
        this.pages = pages;
    }

    @GetMapping("/agenda/{slug}/direct/questions")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "ordre", defaultValue = "") String order,
            @RequestParam(name = "page", defaultValue = "") String asked,
            @RequestParam(name = "fait", defaultValue = "") String done,
            HttpServletRequest request) {
        var entered = door.entered(slug, request);
        var room = entered.room();
        var base = QuestionsPart.address(room);
        var recent = order.equals(RECENT);
        var address = recent ? base + "?ordre=" + RECENT : base;
        var cards = Cards.of(room);
        var all = questions.shown(room.id()).stream()
                .sorted(recent ? Questions.BY_AGE.reversed() : Questions.BY_SUPPORT)
                .map(cards::of)
                .toList();
        var last = Pager.pages(all.size(), PER_PAGE);
        var pager = new Pager(Math.min(last, Pager.number(asked).orElse(1)), last, address);
        var page = page(room, base);
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "questions/all",
                new AllQuestionsPage(
                        page,
                        room.address(),
                        !room.isClosed(),
                        List.of(
                                new Tab(say("questions.best"), base, NO_COUNT, !recent),
                                new Tab(say("questions.recent"), base + "?ordre=" + RECENT, NO_COUNT, recent)),
                        all.stream()
                                .skip((long) (pager.current() - 1) * PER_PAGE)
                                .limit(PER_PAGE)
                                .toList(),
                        entered.pass().voter().stream()
                                .boxed()
                                .flatMap(voter -> supports.of(room.id(), voter).stream())
                                .collect(Collectors.toSet()),
                        pager,
                        recent ? RECENT : "",
                        Gestures.told(done)));
    }

    private static Page page(Room room, String address) {
        var event = room.event();
        var page = Page.of(say("questions.all.title", event.title()), address)
                .in("agenda")
                .under(
                        new Crumb(say("live.agenda"), "/agenda/"),
                        new Crumb(event.title(), event.address()),
                        new Crumb(say("live.room"), room.address()))
                .unlisted();
        return event.series() == null ? page : page.tinted(event.series().tint());
    }
}
