package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.directory.Portraits;
import fr.percolateur.directory.Speech;
import fr.percolateur.directory.SpeechRows;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.extraction.EventFacts;
import fr.percolateur.extraction.Extraction;
import fr.percolateur.gallery.Alternative;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.Dates;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

/// `/intervention/{token}`: whoever has the link of the letter. Opening it does nothing: mail scanners do.
@Controller
class SpeechController {

    static final String PATH = "/intervention/{token}";

    private final SpeechRows speeches;
    private final Answers answers;
    private final Portraits portraits;
    private final StoredDocuments documents;
    private final Events events;
    private final Pages pages;
    private final InstantSource clock;
    private final List<SpeechPanel> panels;

    SpeechController(
            SpeechRows speeches,
            Answers answers,
            Portraits portraits,
            StoredDocuments documents,
            Events events,
            Pages pages,
            InstantSource clock,
            ObjectProvider<SpeechPanel> panels) {
        this.speeches = speeches;
        this.answers = answers;
        this.portraits = portraits;
        this.documents = documents;
        this.events = events;
        this.pages = pages;
        this.clock = clock;
        this.panels = panels.orderedStream().toList();
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@PathVariable String token, @RequestParam(defaultValue = "") String fait) {
        var speech = speeches.open(token).orElseThrow(Absent::new);
        var done = switch (fait) {
            case "reponse" -> say("speakers.done.answer." + speech.state().column());
            case "portrait", "portrait-retire" -> say("speakers.done." + fait);
            default -> "";
        };
        return show(HttpStatus.OK, token, speech, form(speech), List.of(), done);
    }

    private AnswerForm form(Speech speech) {
        return AnswerForm.of(speech, answers.standing(speech, stored(speech), ""));
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(defaultValue = "") String image,
            @RequestParam(defaultValue = "") String enregistrement,
            @RequestParam(defaultValue = "") String vu,
            @RequestParam Map<String, String> sent) {
        var speech = speeches.open(token).orElseThrow(Absent::new);
        var stored = stored(speech);
        var form = new AnswerForm(
                reponse,
                mot.strip(),
                SpeakerForm.line(ClashPage.chosen("fonction", sent)),
                SpeakerForm.line(ClashPage.chosen("organisme", sent)),
                text(ClashPage.chosen("presentation", sent)),
                image.equals("oui"),
                enregistrement.equals("oui"),
                vu);
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, token, speech, form, mistakes, "");
        }
        var event = event(stored);
        return switch (answers.answer(event, speech, form)) {
            case Answers.Outcome.Answered _ -> back(token, "reponse");
            case Answers.Outcome.Clash(var standing) -> {
                var page = Page.of(say("speakers.clash.title", event.title()), SpeechPage.address(token))
                        .unlisted();
                var clash = ClashPage.of(page, SpeechPage.address(token), event.title(), form, standing);
                yield pages.showOnce(HttpStatus.CONFLICT, page, "speakers/clash", clash);
            }
            case Answers.Outcome.Gone _, Answers.Outcome.Overtaken _ -> throw new Absent();
        };
    }

    /// As it is kept, whatever ends lines in a browser.
    static String text(String typed) {
        return Typed.text(typed);
    }

    @PostMapping(path = PATH + "/portrait", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<byte[]> portray(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable MultipartFile portrait,
            @RequestParam(name = "portrait-texte", defaultValue = "") String texte,
            @RequestParam(name = "portrait-decoratif", required = false) @Nullable String decoratif)
            throws IOException {
        var speech = speeches.open(token).orElseThrow(Absent::new);
        var words = new Alternative(texte, decoratif != null);
        var mistake = answers.portray(speech, PortraitView.bytes(portrait), words);
        return mistake.isEmpty()
                ? back(token, "portrait")
                : show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        token,
                        speech,
                        form(speech),
                        List.of(),
                        portrait(token, speech).wrong(words, mistake.get()),
                        "");
    }

    @PostMapping(PATH + "/portrait/retrait")
    ResponseEntity<byte[]> hide(@PathVariable String token) {
        var speech = speeches.open(token).orElseThrow(Absent::new);
        answers.hide(speech);
        return back(token, "portrait-retire");
    }

    private PortraitView portrait(String token, Speech speech) {
        return PortraitView.of(SpeechPage.address(token), speech.person(), portraits);
    }

    private static ResponseEntity<byte[]> back(String token, String done) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(SpeechPage.address(token) + "?fait=" + done))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    private StoredDocument stored(Speech speech) {
        return documents.find(speech.event()).filter(found -> !found.gone()).orElseThrow(Absent::new);
    }

    private Event event(StoredDocument stored) {
        return events.kept(stored.slug()).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, String token, Speech speech, AnswerForm form, List<FieldError> mistakes, String done) {
        return show(status, token, speech, form, mistakes, portrait(token, speech), done);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            String token,
            Speech speech,
            AnswerForm form,
            List<FieldError> mistakes,
            PortraitView portrait,
            String done) {
        var stored = stored(speech);
        var event = event(stored);
        var page = Page.of(say("speakers.speech.title", event.title()), SpeechPage.address(token))
                .unlisted();
        var isPublic = stored.state(clock.instant()) == StoredDocument.State.PUBLIC;
        var shown = new SpeechPage(
                page,
                SpeechPage.address(token),
                event.title(),
                speech,
                SpeakerLetters.facts(event),
                Extraction.of(stored.document()).programme().stream()
                        .filter(session -> session.speakers().contains(speech.key()))
                        .map(SpeechController::told)
                        .toList(),
                isPublic ? event.address() : "",
                isPublic && speech.state() == Speech.State.ACCEPTED
                        ? panels.stream()
                                .flatMap(panel -> panel.of(speech, event, SpeechPage.address(token)).stream())
                                .toList()
                        : List.of(),
                SpeechPage.typed(form),
                portrait,
                mistakes,
                done);
        return pages.showOnce(status, page, "speakers/speech", shown);
    }

    private static String told(EventFacts.Item session) {
        var start = session.start();
        var length = session.duration();
        return Stream.of(
                        start == null ? "" : Dates.hour(start),
                        session.title(),
                        length == null ? "" : Dates.duration((int) length.toMinutes()),
                        session.room() == null ? "" : session.room())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
