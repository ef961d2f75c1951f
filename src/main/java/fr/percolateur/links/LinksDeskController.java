package fr.percolateur.links;

import static fr.percolateur.wording.Wording.say;

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

/// `/atelier/evenements/{slug}/direct/liens`: notes the links that are given in a room, also once it is closed.
@Controller
class LinksDeskController {

    private static final String PATH = "/atelier/evenements/{slug}/direct/liens";

    private final RoomKeys keys;
    private final GivenLinks links;
    private final LinksPart part;
    private final KeeperPages desks;
    private final Pages pages;

    LinksDeskController(RoomKeys keys, GivenLinks links, LinksPart part, KeeperPages desks, Pages pages) {
        this.keys = keys;
        this.links = links;
        this.part = part;
        this.desks = desks;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        return show(HttpStatus.OK, desks.open(slug, keeper), LinkForm.EMPTY, List.of(), done);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> give(
            @PathVariable String slug,
            @RequestParam(name = "titre", defaultValue = "") String title,
            @RequestParam(name = "adresse", defaultValue = "") String address,
            Viewer.SignedIn keeper) {
        var opened = desks.open(slug, keeper);
        var form = LinkForm.read(title, address);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, opened, form, mistakes, "");
        }
        links.give(opened.room().id(), form.title(), form.address(), keeper.id());
        return Pages.lead(LinksPage.address(slug) + "?fait=links.done.note");
    }

    @PostMapping(PATH + "/{id}/retrait")
    ResponseEntity<byte[]> remove(
            @PathVariable String slug, @PathVariable long id, Viewer.SignedIn keeper, HttpServletRequest request) {
        if (!links.remove(keys.open(slug, keeper).id(), id, keeper.id())) {
            throw new Absent();
        }
        return KeeperAnswers.done(request, LinksPage.address(slug), "links.done.retire");
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, KeeperPages.Opened opened, LinkForm form, List<FieldError> mistakes, String done) {
        var event = opened.room().event();
        var page = Page.of(say("links.title", event.title()), LinksPage.address(event.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        return pages.showOnce(status, page, "links/desk", new LinksPage(opened.show(page, part, done), form, mistakes));
    }
}
