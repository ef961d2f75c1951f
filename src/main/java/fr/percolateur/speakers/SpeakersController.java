package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.content.Shelf;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.desk.DocumentKeys;
import fr.percolateur.directory.Directory;
import fr.percolateur.directory.SpeakersKey;
import fr.percolateur.directory.Speech;
import fr.percolateur.directory.SpeechChanges;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.document.Kind;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Forbidden;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/atelier/evenements/{slug}/intervenants`. Who writes for the series names people; who organises it writes to them.
@Controller
class SpeakersController {

    private static final String PATH = "/atelier/evenements/{slug}/intervenants";
    private static final Set<String> DONE = Set.of("ajout", "invitation", "relance", "retrait", "vu");

    private final DocumentKeys keys;
    private final Events events;
    private final Directory directory;
    private final Speeches speeches;
    private final SpeechRows rows;
    private final SpeechChanges changes;
    private final Pages pages;

    SpeakersController(
            DocumentKeys keys,
            Events events,
            Directory directory,
            Speeches speeches,
            SpeechRows rows,
            SpeechChanges changes,
            Pages pages) {
        this.keys = keys;
        this.events = events;
        this.directory = directory;
        this.speeches = speeches;
        this.rows = rows;
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> list(
            @PathVariable String slug, @RequestParam(defaultValue = "") String fait, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        var done = DONE.contains(fait) ? say("speakers.done." + fait) : "";
        return show(HttpStatus.OK, stored, viewer, SpeakerForm.FRESH, List.of(), done);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> add(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String acte,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String fonction,
            @RequestParam(defaultValue = "") String organisme,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String role,
            Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        var invites = acte.equals("inviter");
        if (invites && !keys.mayPublish(stored, viewer)) {
            throw new Forbidden();
        }
        var form = new SpeakerForm(personne, nom, fonction, organisme, courriel, role);
        var mistakes = form.mistakes(invites, directory);
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, stored, viewer, form, mistakes, "");
        }
        if (invites) {
            speeches.invite(stored, event(slug), form, viewer);
            return back(slug, "invitation");
        }
        return switch (speeches.enter(stored, form, viewer)) {
            case Edits.Declined(var finding) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        stored,
                        viewer,
                        form,
                        List.of(new FieldError("nom", finding.message())),
                        "");
            case Edits.Saved _, Edits.Overtaken _ -> back(slug, "ajout");
            case Edits.Absent _ -> throw new Absent();
        };
    }

    @PostMapping(PATH + "/relance")
    ResponseEntity<byte[]> remind(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String personne,
            @RequestParam(defaultValue = "") String vu,
            Viewer.SignedIn viewer) {
        var stored = keys.toPublish(Kind.EVENT, slug, viewer);
        speeches.remind(event(slug), speech(stored, personne), vu, viewer);
        return back(slug, "relance");
    }

    @PostMapping(PATH + "/retrait")
    ResponseEntity<byte[]> remove(
            @PathVariable String slug, @RequestParam(defaultValue = "") String personne, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        speeches.remove(stored, speech(stored, personne), viewer);
        return back(slug, "retrait");
    }

    @PostMapping(PATH + "/changements")
    ResponseEntity<byte[]> accept(
            @PathVariable String slug, @RequestParam(defaultValue = "") String personne, Viewer.SignedIn viewer) {
        var stored = keys.toWrite(Kind.EVENT, slug, viewer);
        return switch (speeches.accept(stored, speech(stored, personne), viewer)) {
            case Edits.Saved _, Edits.Overtaken _ -> back(slug, "vu");
            case Edits.Absent _ -> throw new Absent();
            case Edits.Declined(var finding) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        stored,
                        viewer,
                        SpeakerForm.FRESH,
                        List.of(),
                        "",
                        say("speakers.changes.refused", finding.message()));
        };
    }

    private Event event(String slug) {
        return events.kept(slug).orElseThrow(Absent::new);
    }

    private Speech speech(StoredDocument stored, String person) {
        return SpeakerForm.id(person).flatMap(id -> rows.find(stored.id(), id)).orElseThrow(Absent::new);
    }

    private static ResponseEntity<byte[]> back(String slug, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SpeakersPage.address(slug) + "?fait=" + done))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            StoredDocument stored,
            Viewer.SignedIn viewer,
            SpeakerForm form,
            List<FieldError> mistakes,
            String done) {
        return show(status, stored, viewer, form, mistakes, done, "");
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            StoredDocument stored,
            Viewer.SignedIn viewer,
            SpeakerForm form,
            List<FieldError> mistakes,
            String done,
            String refused) {
        var page = Page.of(say("speakers.title", stored.title()), SpeakersPage.address(stored.slug()))
                .under(Shelf.EVENTS.trail())
                .unlisted();
        var here = rows.of(stored.id());
        var known = here.stream().map(Speech::key).collect(Collectors.toSet());
        var others = new SpeakersKey(stored.document())
                .named().stream()
                        .filter(named -> !known.contains(named.id()))
                        .map(named -> new SpeakersPage.Other(named.name(), named.about(), named.part()))
                        .toList();
        var shown = new SpeakersPage(
                page,
                stored.slug(),
                here,
                others,
                people(here, form),
                form.homonyms(directory),
                new SpeakersPage.Typed(form.name(), form.position(), form.organisation(), form.email(), form.parts()),
                mistakes,
                keys.mayPublish(stored, viewer),
                news(here, stored),
                done,
                refused);
        return pages.showOnce(status, page, "speakers/speakers", shown);
    }

    private List<SpeakersPage.News> news(List<Speech> here, StoredDocument stored) {
        var key = new SpeakersKey(stored.document());
        return here.stream()
                .map(speech -> new SpeakersPage.News(
                        speech.person(),
                        changes.unseen(speech.event(), speech.person().id()).stream()
                                .map(SpeechChanges.Change::told)
                                .toList(),
                        key.says(speech.key(), speech.person())))
                .filter(news -> !news.changes().isEmpty())
                .toList();
    }

    private List<Choice> people(List<Speech> here, SpeakerForm form) {
        var there = here.stream().map(speech -> speech.person().id()).collect(Collectors.toSet());
        var none =
                new Choice("", say("speakers.directory.none"), -1, form.person().isEmpty());
        return Stream.concat(
                        Stream.of(none),
                        directory.all().stream()
                                .filter(person -> !there.contains(person.id()))
                                .map(person -> new Choice(
                                        person.id().toString(),
                                        person.about().isEmpty()
                                                ? person.name()
                                                : person.name() + " (" + person.about() + ")",
                                        -1,
                                        person.id().toString().equals(form.chosen()))))
                .toList();
    }
}
