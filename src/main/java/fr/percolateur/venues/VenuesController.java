package fr.percolateur.venues;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
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

/// `/atelier/lieux/`, for whoever organises some series. Names are merged in the events of one’s own.
@Controller
class VenuesController {

    private final Venues venues;
    private final VenuePlaces places;
    private final StoredDocuments documents;
    private final DocumentKeys keys;
    private final Pages pages;

    VenuesController(Venues venues, VenuePlaces places, StoredDocuments documents, DocumentKeys keys, Pages pages) {
        this.venues = venues;
        this.places = places;
        this.documents = documents;
        this.keys = keys;
        this.pages = pages;
    }

    static boolean mayRead(Viewer viewer) {
        return viewer.administers() || viewer.granted().stream().anyMatch(grant -> grant.role() == Role.ORGANISER);
    }

    private static void admit(Viewer viewer) {
        if (!mayRead(viewer)) {
            throw new Forbidden();
        }
    }

    @GetMapping(VenuesPage.ADDRESS)
    ResponseEntity<byte[]> list(
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "0") int combien,
            Viewer.SignedIn viewer) {
        admit(viewer);
        var done = switch (fait) {
            case "lieu" -> say("venues.done");
            case "rapprochement" -> say("venues.merged", Math.max(0, combien));
            default -> "";
        };
        return show(HttpStatus.OK, viewer, done, "");
    }

    @GetMapping(VenuesPage.ADDRESS + "{id}")
    ResponseEntity<byte[]> edit(@PathVariable String id, Viewer.SignedIn viewer) {
        admit(viewer);
        return show(HttpStatus.OK, id.equals("nouveau") ? VenueForm.FRESH : VenueForm.of(venue(id)), List.of());
    }

    @PostMapping(VenuesPage.ADDRESS + "{id}")
    ResponseEntity<byte[]> keep(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String adresse,
            @RequestParam(defaultValue = "") String acces,
            @RequestParam(defaultValue = "") String salles,
            @RequestParam(defaultValue = "") String plain_pied,
            @RequestParam(defaultValue = "") String boucle,
            Viewer.SignedIn viewer) {
        admit(viewer);
        var known = id.equals("nouveau") ? 0 : venue(id).id();
        var form = new VenueForm(known, nom, adresse, acces, salles, plain_pied.equals("oui"), boucle.equals("oui"));
        var mistakes = form.mistakes();
        if (mistakes.isEmpty() && !venues.keep(form.venue(), viewer)) {
            mistakes = List.of(new FieldError("nom", say("venues.mistake.taken", form.name())));
        }
        return mistakes.isEmpty() ? back("?fait=lieu") : show(HttpStatus.UNPROCESSABLE_CONTENT, form, mistakes);
    }

    /// Writes one name in place of others, in the events that the viewer organises.
    @PostMapping(VenuesPage.ADDRESS + "rapprochement")
    ResponseEntity<byte[]> merge(
            @RequestParam(defaultValue = "") List<String> nom,
            @RequestParam(defaultValue = "") String garde,
            Viewer.SignedIn viewer) {
        admit(viewer);
        if (garde.isBlank() || nom.stream().allMatch(name -> name.equals(garde) || name.isBlank())) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, viewer, "", say("venues.mistake.merge"));
        }
        var count = 0;
        for (var written : places.of(viewer)) {
            if (nom.contains(written.place()) && !written.place().equals(garde)) {
                count += renames(written, garde, viewer) ? 1 : 0;
            }
        }
        return back("?fait=rapprochement&combien=" + count);
    }

    private Venue venue(String id) {
        return id.matches("[1-9]\\d{0,15}") ? venues.find(Long.parseLong(id)).orElseThrow(Absent::new) : absent();
    }

    private static Venue absent() {
        throw new Absent();
    }

    private static ResponseEntity<byte[]> back(String query) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(VenuesPage.ADDRESS + query))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private boolean renames(VenuePlaces.Written written, String to, Viewer.SignedIn viewer) {
        return documents
                .find(written.document())
                .filter(stored -> keys.mayPublish(stored, viewer))
                .filter(stored -> venues.rename(stored, written.place(), to, viewer) instanceof Edits.Saved)
                .isPresent();
    }

    private List<VenuesPage.Group> groups(Viewer viewer, List<Venue> known) {
        var counts = Spellings.counted(
                places.of(viewer).stream().map(VenuePlaces.Written::place).toList());
        var names = known.stream()
                .map(Venue::name)
                .filter(name -> !counts.containsKey(name))
                .toList();
        var all = new ArrayList<>(counts.keySet());
        all.addAll(names);
        var groups = new ArrayList<VenuesPage.Group>();
        for (var group : Spellings.groups(all)) {
            if (group.stream().noneMatch(counts::containsKey)) {
                continue;
            }
            var best = group.stream()
                    .filter(name ->
                            known.stream().anyMatch(venue -> venue.places().contains(name)))
                    .findFirst()
                    .orElse(group.getFirst());
            groups.add(new VenuesPage.Group(
                    groups.size() + 1,
                    group.stream()
                            .map(name -> new Choice(name, name, counts.getOrDefault(name, 0), true))
                            .toList(),
                    group.stream()
                            .map(name -> new Choice(name, name, -1, name.equals(best)))
                            .toList()));
        }
        return groups;
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Viewer viewer, String done, String refused) {
        var page = Page.of(say("venues.title"), VenuesPage.ADDRESS)
                .under(new Crumb(say("desk.title"), "/atelier/"))
                .unlisted();
        var all = venues.all();
        return pages.showOnce(
                status, page, "venues/venues", new VenuesPage(page, all, groups(viewer, all), done, refused));
    }

    private ResponseEntity<byte[]> show(HttpStatus status, VenueForm form, List<FieldError> mistakes) {
        var name = form.id() == 0 ? say("venues.new") : form.name();
        var page = Page.of(say("venues.one.title", name), VenuePage.address(form))
                .under(new Crumb(say("desk.title"), "/atelier/"), new Crumb(say("venues.heading"), VenuesPage.ADDRESS))
                .unlisted();
        return pages.showOnce(status, page, "venues/venue", new VenuePage(page, form, mistakes));
    }
}
