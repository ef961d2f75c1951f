package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.prose.Words;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/intervenants/`, for whoever organises some series: people speak at more than one.
@Controller
class DirectoryController {

    private static final Set<String> DONE = Set.of("fiche", "report");

    private final Directory directory;
    private final SpeechRows speeches;
    private final Pages pages;

    DirectoryController(Directory directory, SpeechRows speeches, Pages pages) {
        this.directory = directory;
        this.speeches = speeches;
        this.pages = pages;
    }

    static boolean mayRead(Viewer viewer) {
        return viewer.administers() || viewer.granted().stream().anyMatch(grant -> grant.role() == Role.ORGANISER);
    }

    static void admit(Viewer viewer) {
        if (!mayRead(viewer)) {
            throw new Forbidden();
        }
    }

    @GetMapping(Directory.ADDRESS)
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        admit(viewer);
        var page = Page.of(say("speakers.directory.title"), Directory.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var done = DONE.contains(fait) ? say("speakers.done." + fait) : "";
        return pages.showOnce(HttpStatus.OK, page, "speakers/directory", new DirectoryPage(page, entries(), done));
    }

    private List<DirectoryPage.Entry> entries() {
        var people = directory.all();
        var names = people.stream().collect(Collectors.groupingBy(person -> Words.fold(person.name())));
        return people.stream()
                .map(person -> new DirectoryPage.Entry(
                        person,
                        names.getOrDefault(Words.fold(person.name()), List.of()).size() > 1,
                        speeches.titles(person.id())))
                .toList();
    }
}
