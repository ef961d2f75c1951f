package fr.percolateur.moderation;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.live.Exclusions;
import fr.percolateur.live.Exclusions.Excluded;
import fr.percolateur.live.RoomKeys;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/direct/questions/exclusions`: who was shown out, and letting them in again.
@Controller
class ExclusionController {

    private final RoomKeys keys;
    private final Exclusions exclusions;
    private final Pages pages;

    ExclusionController(RoomKeys keys, Exclusions exclusions, Pages pages) {
        this.keys = keys;
        this.exclusions = exclusions;
        this.pages = pages;
    }

    @GetMapping("/atelier/evenements/{slug}/direct/questions/exclusions")
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(name = "fait", defaultValue = "") String done,
            Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var address = ExclusionsPage.address(slug);
        var page = Page.of(say("moderation.out.title", room.event().title()), address)
                .unlisted();
        return pages.showOnce(
                HttpStatus.OK,
                page,
                "moderation/exclusions",
                new ExclusionsPage(page, Inbox.address(slug), address, exclusions.of(room.id()), done));
    }

    @PostMapping("/atelier/evenements/{slug}/direct/questions/exclusions/{who}/levee")
    ResponseEntity<byte[]> readmit(@PathVariable String slug, @PathVariable String who, Viewer.SignedIn keeper) {
        var room = keys.open(slug, keeper);
        var excluded = exclusions.of(room.id()).stream()
                .map(Excluded::who)
                .filter(each -> each.word().equals(who))
                .findFirst()
                .orElseThrow(Absent::new);
        var done = exclusions.readmit(room.id(), excluded, keeper.id()) ? "readmitted" : "overtaken";
        return Pages.lead(ExclusionsPage.address(slug) + "?fait=moderation.done." + done);
    }
}
