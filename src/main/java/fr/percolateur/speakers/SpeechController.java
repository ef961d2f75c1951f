package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.content.StoredDocument;
import fr.percolateur.content.StoredDocuments;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.extraction.EventFacts;
import fr.percolateur.extraction.Extraction;
import fr.percolateur.library.Edits;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.Dates;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
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

/// `/intervention/{token}`: whoever has the link of the letter. Opening it does nothing: mail scanners do.
@Controller
class SpeechController {

    private static final String PATH = "/intervention/{token}";

    private final Speeches speeches;
    private final StoredDocuments documents;
    private final Events events;
    private final Pages pages;
    private final InstantSource clock;

    SpeechController(Speeches speeches, StoredDocuments documents, Events events, Pages pages, InstantSource clock) {
        this.speeches = speeches;
        this.documents = documents;
        this.events = events;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@PathVariable String token, @RequestParam(defaultValue = "") String fait) {
        var speech = speeches.open(token).orElseThrow(Absent::new);
        var done = fait.equals("reponse")
                ? say("speakers.done.answer." + speech.state().column())
                : "";
        return show(HttpStatus.OK, token, speech, AnswerForm.of(speech), List.of(), done);
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(defaultValue = "") String fonction,
            @RequestParam(defaultValue = "") String organisme,
            @RequestParam(defaultValue = "") String presentation,
            @RequestParam(defaultValue = "") String image,
            @RequestParam(defaultValue = "") String enregistrement) {
        var speech = speeches.open(token).orElseThrow(Absent::new);
        var form = new AnswerForm(
                reponse,
                mot.strip(),
                SpeakerForm.line(fonction),
                SpeakerForm.line(organisme),
                presentation.strip(),
                image.equals("oui"),
                enregistrement.equals("oui"));
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, token, speech, form, mistakes, "");
        }
        var stored = stored(speech);
        return switch (speeches.answer(stored, event(stored), speech, form)) {
            case Edits.Declined(var finding) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        token,
                        speech,
                        form,
                        List.of(new FieldError("fonction", finding.message())),
                        "");
            case Edits.Saved _, Edits.Overtaken _, Edits.Absent _ ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(SpeechPage.address(token) + "?fait=reponse"))
                        .cacheControl(CacheControl.noStore())
                        .build();
        };
    }

    private StoredDocument stored(Speech speech) {
        return documents.find(speech.event()).filter(found -> !found.gone()).orElseThrow(Absent::new);
    }

    private Event event(StoredDocument stored) {
        return events.kept(stored.slug()).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status, String token, Speech speech, AnswerForm form, List<FieldError> mistakes, String done) {
        var stored = stored(speech);
        var event = event(stored);
        var page = Page.of(
                        say(
                                mistakes.isEmpty() ? "speakers.speech.title" : "speakers.speech.title.wrong",
                                event.title()),
                        SpeechPage.address(token))
                .unlisted();
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
                stored.state(clock.instant()) == StoredDocument.State.PUBLIC ? event.address() : "",
                SpeechPage.typed(form),
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
