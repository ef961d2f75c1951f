package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Crumb;
import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.Person;
import fr.percolateur.directory.Portraits;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.mail.EmailAddress;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// `/atelier/intervenants/{id}`: what the directory says of someone, and how they look.
@Controller
class PersonController {

    private static final String PATH = Directory.ADDRESS + "{id}";

    private final Directory directory;
    private final Descriptions descriptions;
    private final Portraits portraits;
    private final Pages pages;
    private final InstantSource clock;

    PersonController(
            Directory directory, Descriptions descriptions, Portraits portraits, Pages pages, InstantSource clock) {
        this.directory = directory;
        this.descriptions = descriptions;
        this.portraits = portraits;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> edit(
            @PathVariable String id, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        DirectoryController.admit(viewer);
        var done = fait.equals("portrait") || fait.equals("portrait-retire") ? say("speakers.done." + fait) : "";
        return show(HttpStatus.OK, person(id), List.of(), done);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> describe(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String fonction,
            @RequestParam(defaultValue = "") String organisme,
            @RequestParam(defaultValue = "") String presentation,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String vu,
            Viewer.SignedIn viewer) {
        DirectoryController.admit(viewer);
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
        return Pages.lead(
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

    @PostMapping(path = PATH + "/portrait", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> portray(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable MultipartFile portrait,
            @RequestParam(name = "portrait-texte", defaultValue = "") String texte,
            @RequestParam(name = "portrait-decoratif", required = false) @Nullable String decoratif,
            Viewer.SignedIn viewer)
            throws IOException {
        DirectoryController.admit(viewer);
        var person = person(id);
        var words = new Alternative(texte, decoratif != null);
        var mistake = portraits.bring(person, PortraitView.bytes(portrait), words, viewer.id());
        return mistake.isEmpty()
                ? Pages.lead(Directory.address(person) + "?fait=portrait")
                : show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        person,
                        List.of(),
                        portrait(person).wrong(words, mistake.get()),
                        "");
    }

    @PostMapping(PATH + "/portrait/retrait")
    ResponseEntity<byte[]> hide(@PathVariable String id, Viewer.SignedIn viewer) {
        DirectoryController.admit(viewer);
        var person = person(id);
        portraits.drop(person, viewer.id());
        return Pages.lead(Directory.address(person) + "?fait=portrait-retire");
    }

    private PortraitView portrait(Person person) {
        return PortraitView.of(Directory.address(person), person, portraits);
    }

    private Person person(String id) {
        return SpeakerForm.id(id).flatMap(directory::find).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, Person edited, List<FieldError> mistakes, String done) {
        return show(status, edited, mistakes, portrait(edited), done);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, Person edited, List<FieldError> mistakes, PortraitView portrait, String done) {
        var page = Page.of(say("speakers.one.title", edited.name()), Directory.address(edited))
                .under(
                        new Crumb(say("desk.title"), "/atelier/"),
                        new Crumb(say("speakers.directory.heading"), Directory.ADDRESS))
                .unlisted();
        var shown = new PersonPage(page, edited, portrait, mistakes, seen(edited), done);
        return pages.showOnce(status, page, "speakers/person", shown);
    }

    /// What is typed is not stored: the mark is of what is.
    private String seen(Person edited) {
        return directory.find(edited.id()).map(Standing::mark).orElse("");
    }
}
