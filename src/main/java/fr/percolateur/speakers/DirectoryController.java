package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.Portraits;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.prose.Words;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.viewer.Viewer.Role;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// `/atelier/intervenants/`, for whoever organises some series: people speak at more than one.
@Controller
class DirectoryController {

    private final Directory directory;
    private final SpeechRows speeches;
    private final Descriptions descriptions;
    private final Portraits portraits;
    private final Pages pages;
    private final InstantSource clock;

    DirectoryController(
            Directory directory,
            SpeechRows speeches,
            Descriptions descriptions,
            Portraits portraits,
            Pages pages,
            InstantSource clock) {
        this.directory = directory;
        this.speeches = speeches;
        this.descriptions = descriptions;
        this.portraits = portraits;
        this.pages = pages;
        this.clock = clock;
    }

    static boolean mayRead(Viewer viewer) {
        return viewer.administers() || viewer.granted().stream().anyMatch(grant -> grant.role() == Role.ORGANISER);
    }

    @GetMapping(Directory.ADDRESS)
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        admit(viewer);
        return show(
                HttpStatus.OK,
                null,
                List.of(),
                fait.equals("fiche") || fait.equals("report") ? say("speakers.done." + fait) : "");
    }

    @GetMapping(Directory.ADDRESS + "{id}")
    ResponseEntity<byte[]> edit(
            @PathVariable String id, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        admit(viewer);
        var done = fait.equals("portrait") || fait.equals("portrait-retire") ? say("speakers.done." + fait) : "";
        return show(HttpStatus.OK, person(id), List.of(), done);
    }

    @PostMapping(path = Directory.ADDRESS + "{id}/portrait", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> portray(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile portrait,
            @RequestParam(name = "portrait-texte", defaultValue = "") String texte,
            @RequestParam(name = "portrait-decoratif", required = false) @Nullable String decoratif,
            Viewer.SignedIn viewer)
            throws IOException {
        admit(viewer);
        var person = person(id);
        var words = new Alternative(texte, decoratif != null);
        var mistake = portraits.bring(person, PortraitView.bytes(portrait), words, viewer.id());
        return mistake.isEmpty()
                ? back(Directory.address(person) + "?fait=portrait")
                : show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        person,
                        List.of(),
                        portrait(person).wrong(words, mistake.get()),
                        "");
    }

    @PostMapping(Directory.ADDRESS + "{id}/portrait/retrait")
    ResponseEntity<byte[]> hide(@PathVariable String id, Viewer.SignedIn viewer) {
        admit(viewer);
        var person = person(id);
        portraits.drop(person, viewer.id());
        return back(Directory.address(person) + "?fait=portrait-retire");
    }

    private PortraitView portrait(Person person) {
        return PortraitView.of(Directory.address(person), person, portraits);
    }

    private static ResponseEntity<byte[]> back(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    @PostMapping(Directory.ADDRESS + "{id}")
    ResponseEntity<byte[]> describe(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String fonction,
            @RequestParam(defaultValue = "") String organisme,
            @RequestParam(defaultValue = "") String presentation,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String vu,
            Viewer.SignedIn viewer) {
        admit(viewer);
        var person = person(id);
        var typed = person.said(
                SpeakerForm.line(nom),
                SpeakerForm.line(fonction),
                SpeakerForm.line(organisme),
                SpeechController.text(presentation),
                EmailAddress.parse(courriel).map(EmailAddress::text).orElse(courriel.strip()));
        var form =
                new AnswerForm("oui", "", typed.position(), typed.organisation(), typed.biography(), false, false, vu);
        var mistakes = new ArrayList<>(form.mistakes());
        if (typed.name().isEmpty()) {
            mistakes.addFirst(new FieldError("nom", say("speakers.mistake.name")));
        }
        mistakes.addAll(misaddressed(typed));
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, typed, mistakes, "");
        }
        if (!descriptions.describe(typed, vu, viewer)) {
            return show(HttpStatus.CONFLICT, typed, overtaken(person), "");
        }
        return back(
                descriptions.differing(typed, viewer, clock.instant()).isEmpty()
                        ? Directory.ADDRESS + "?fait=fiche"
                        : CarryingPage.address(typed));
    }

    private List<FieldError> misaddressed(Person typed) {
        if (typed.email().isEmpty()) {
            return List.of();
        }
        var address = EmailAddress.parse(typed.email());
        return address.isEmpty()
                ? List.of(new FieldError("courriel", say("speakers.mistake.email")))
                : directory
                        .at(address.get())
                        .filter(other -> !other.id().equals(typed.id()))
                        .map(other -> List.of(
                                new FieldError("courriel", say("speakers.mistake.address-taken", other.name()))))
                        .orElse(List.of());
    }

    /// What someone, perhaps the speaker, wrote while this was typed.
    private static List<FieldError> overtaken(Person person) {
        return List.of(
                new FieldError("nom", say("speakers.overtaken", say("speakers.name"), person.name())),
                new FieldError(
                        "fonction", say("speakers.overtaken", say("speakers.position"), told(person.position()))),
                new FieldError(
                        "organisme",
                        say("speakers.overtaken", say("speakers.organisation"), told(person.organisation()))),
                new FieldError(
                        "presentation",
                        say("speakers.overtaken", say("speakers.biography"), told(person.biography()))));
    }

    private static String told(String text) {
        return text.isEmpty() ? say("speakers.clash.nothing") : text;
    }

    static void admit(Viewer viewer) {
        if (!mayRead(viewer)) {
            throw new Forbidden();
        }
    }

    private Person person(String id) {
        return SpeakerForm.id(id).flatMap(directory::find).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, @Nullable Person edited, List<FieldError> mistakes, String done) {
        return show(status, edited, mistakes, edited == null ? null : portrait(edited), done);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            @Nullable Person edited,
            List<FieldError> mistakes,
            @Nullable PortraitView portrait,
            String done) {
        var title = edited == null
                ? say("speakers.directory.title")
                : say(status.is2xxSuccessful() ? "speakers.one.title" : "speakers.one.title.wrong", edited.name());
        var page = Page.of(title, edited == null ? Directory.ADDRESS : Directory.address(edited))
                .unlisted();
        var shown = edited == null
                ? page.under(new Crumb(say("desk.title"), "/atelier/"))
                : page.under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("speakers.directory.heading"), Directory.ADDRESS));
        return pages.showOnce(
                status,
                shown,
                "speakers/directory",
                new DirectoryPage(
                        shown, edited == null ? entries() : List.of(), edited, portrait, mistakes, seen(edited), done));
    }

    /// What is typed is not stored: the mark is of what is.
    private String seen(@Nullable Person edited) {
        return edited == null
                ? ""
                : directory.find(edited.id()).map(Standing::mark).orElse("");
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
