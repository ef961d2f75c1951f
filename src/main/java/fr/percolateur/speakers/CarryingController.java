package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/intervenants/{id}/rencontres`: what the directory says of someone, carried into the events to come.
@Controller
class CarryingController {

    private final Directory directory;
    private final Descriptions descriptions;
    private final Pages pages;
    private final InstantSource clock;

    CarryingController(Directory directory, Descriptions descriptions, Pages pages, InstantSource clock) {
        this.directory = directory;
        this.descriptions = descriptions;
        this.pages = pages;
        this.clock = clock;
    }

    private Person person(String id) {
        return SpeakerForm.id(id).flatMap(directory::find).orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> back(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @GetMapping(Directory.ADDRESS + "{id}/rencontres")
    ResponseEntity<byte[]> choose(@PathVariable String id, Viewer.SignedIn viewer) {
        DirectoryController.admit(viewer);
        return choose(HttpStatus.OK, person(id), viewer, List.of());
    }

    @PostMapping(Directory.ADDRESS + "{id}/rencontres")
    ResponseEntity<byte[]> carry(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Set<String> rencontre,
            Viewer.SignedIn viewer) {
        DirectoryController.admit(viewer);
        var person = person(id);
        var refused = descriptions.carry(person, rencontre == null ? Set.of() : rencontre, viewer, clock.instant());
        return refused.isEmpty()
                ? back(Directory.ADDRESS + "?fait=" + (rencontre == null ? "fiche" : "report"))
                : choose(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        person,
                        viewer,
                        refused.stream()
                                .map(document ->
                                        new FieldError("rencontre", say("speakers.carry.refused", document.title())))
                                .toList());
    }

    private ResponseEntity<byte[]> choose(HttpStatus status, Person person, Viewer viewer, List<FieldError> mistakes) {
        var page = Page.of(say("speakers.carry.title", person.name()), CarryingPage.address(person))
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("speakers.directory.heading"), Directory.ADDRESS),
                        new Crumb(person.name(), Directory.address(person)))
                .unlisted();
        var shown = CarryingPage.of(page, person, descriptions.differing(person, viewer, clock.instant()), mistakes);
        return pages.showOnce(status, page, "speakers/carrying", shown);
    }
}
