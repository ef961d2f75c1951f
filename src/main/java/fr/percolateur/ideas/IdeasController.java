package fr.percolateur.ideas;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.cache.PublicAnswer;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.Pager;
import fr.percolateur.component.Tab;
import fr.percolateur.event.Events;
import fr.percolateur.home.Themes;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// `/idees/`: what everyone reads.
@Controller
class IdeasController {

    static final String ADDRESS = "/idees/";

    private static final int PER_PAGE = 20;
    private static final int NO_COUNT = -1;
    private static final String RECENT = "recentes";

    private final Ideas ideas;
    private final Comments comments;
    private final Themes themes;
    private final Events events;
    private final Pages pages;

    IdeasController(Ideas ideas, Comments comments, Themes themes, Events events, Pages pages) {
        this.ideas = ideas;
        this.comments = comments;
        this.themes = themes;
        this.events = events;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> list(
            @RequestParam(name = "etat", defaultValue = "") String state,
            @RequestParam(name = "ordre", defaultValue = "") String order,
            @RequestParam(name = "page", defaultValue = "") String asked) {
        var shelf = IdeaShelf.of(state);
        var recent = order.equals(RECENT) || shelf != IdeaShelf.OPEN;
        var all = recent ? ideas.latest(shelf.states()) : ideas.ranked(shelf.states());
        var address = shelf == IdeaShelf.OPEN && recent ? ADDRESS + "?ordre=" + RECENT : shelf.address();
        var last = Pager.pages(all.size(), PER_PAGE);
        var pager = new Pager(Math.min(last, Pager.number(asked).orElse(1)), last, address);
        var page = Page.of(say("ideas.title"), address).in("ideas").describedAs(say("ideas.description"));
        var shown = new IdeasPage(
                page,
                Arrays.stream(IdeaShelf.values())
                        .map(each -> new Tab(each.label(), each.address(), NO_COUNT, each == shelf))
                        .toList(),
                shelf == IdeaShelf.OPEN ? orders(recent) : List.of(),
                say("ideas.count." + shelf.word(), all.size()),
                all.stream()
                        .skip((pager.current() - 1L) * PER_PAGE)
                        .limit(PER_PAGE)
                        .toList(),
                pager,
                !recent);
        return pages.show(page, "ideas/list", shown);
    }

    private static List<Tab> orders(boolean recent) {
        return List.of(
                new Tab(say("ideas.order.month"), ADDRESS, NO_COUNT, !recent),
                new Tab(say("ideas.order.recent"), ADDRESS + "?ordre=" + RECENT, NO_COUNT, recent));
    }

    @GetMapping("/idees/{slug}/")
    ResponseEntity<byte[]> show(@PathVariable String slug) {
        var idea = ideas.find(slug).filter(Idea::isPublic).orElseThrow(Absent::new);
        var standing = ideas.standingFor(idea);
        if (standing.id() != idea.id()) {
            // not for good: what was merged may be parted
            return Pages.lead(standing.address());
        }
        var page = page(idea, idea.title(), idea.address()).describedAs(idea.why());
        var shown = new IdeaPage(
                page,
                idea,
                Optional.ofNullable(idea.theme()).flatMap(themes::find).orElse(null),
                ideas.steps(idea.id()),
                ideas.mergedInto(idea.id()),
                comments.shown(idea.id()),
                Optional.ofNullable(idea.event()).flatMap(events::find).orElse(null));
        return pages.show(page, "ideas/idea", shown);
    }

    static Page page(Idea idea, String title, String address) {
        var page = Page.of(title, address).in("ideas");
        var list = new Crumb(say("ideas.title"), ADDRESS);
        return address.equals(idea.address())
                ? page.under(list)
                : page.under(list, new Crumb(idea.title(), idea.address())).unlisted();
    }

    @GetMapping("/idees.css")
    ResponseEntity<byte[]> style() {
        return PublicAnswer.style(IdeasController.class, "ideas.css");
    }

    @GetMapping("/idees.js")
    ResponseEntity<byte[]> script() {
        return PublicAnswer.script(IdeasController.class, "ideas.js");
    }
}
