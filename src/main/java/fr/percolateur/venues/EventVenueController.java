package fr.percolateur.venues;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DeskSection;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.document.Kind;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/lieu`.
@Controller
class EventVenueController {

    private static final String PATH = "/atelier/evenements/{slug}/lieu";

    private final DocumentKeys keys;
    private final Venues venues;
    private final Pages pages;

    EventVenueController(DocumentKeys keys, Venues venues, Pages pages) {
        this.keys = keys;
        this.venues = venues;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(
            @PathVariable String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        return show(
                HttpStatus.OK,
                stored,
                viewer,
                stored.version(),
                fait.equals("choix") ? say("venues.chosen") : "",
                "",
                List.of());
    }

    /// @param lieu id of the venue and rank of its place, `3-0`
    @PostMapping(PATH)
    ResponseEntity<byte[]> choose(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "-1") int version,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        if (!lieu.matches("\\d{1,15}-\\d{1,3}")) {
            var mistake = new FieldError("lieu", say("venues.mistake.choice"));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, stored, viewer, stored.version(), "", "", List.of(mistake));
        }
        var parts = lieu.split("-", -1);
        var venue = venues.find(Long.parseLong(parts[0])).orElseThrow(Absent::new);
        var rank = Integer.parseInt(parts[1]);
        if (rank >= venue.places().size()) {
            throw new Absent();
        }
        return switch (venues.choose(stored, version, venue, venue.places().get(rank), viewer)) {
            case Edits.Saved _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(EventVenuePage.address(stored.slug()) + "?fait=choix"))
                        .cacheControl(CacheControl.noStore())
                        .build();
            case Edits.Declined(var finding) ->
                show(HttpStatus.UNPROCESSABLE_CONTENT, stored, viewer, version, "", finding.message(), List.of());
            case Edits.Overtaken(var _, var last) ->
                show(HttpStatus.CONFLICT, stored, viewer, last, "", say("venues.conflict"), List.of());
            case Edits.Absent _ -> throw new Absent();
        };
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            StoredDocument stored,
            Viewer viewer,
            int version,
            String done,
            String refused,
            List<FieldError> mistakes) {
        var header = stored.document().frontMatter();
        var place = header.text("lieu").orElse("");
        var page = Page.of(say("venues.event.title", stored.title()), EventVenuePage.address(stored.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var shown = new EventVenuePage(
                page,
                stored.slug(),
                version,
                place,
                header.text("adresse").orElse(""),
                choices(place),
                DeskSection.organisers(viewer),
                Capacity.warning(stored, venues.all()).orElse(""),
                done,
                refused,
                mistakes);
        return pages.showOnce(status, page, "venues/event", shown);
    }

    private List<Choice> choices(String place) {
        var choices = new ArrayList<Choice>();
        for (var venue : venues.all()) {
            for (var rank = 0; rank < venue.places().size(); rank++) {
                var name = venue.places().get(rank);
                var capacity = venue.capacity(name);
                choices.add(new Choice(
                        venue.id() + "-" + rank,
                        capacity.isPresent() ? say("venues.room", name, capacity.getAsInt()) : name,
                        -1,
                        name.equals(place)));
            }
        }
        return choices;
    }
}
