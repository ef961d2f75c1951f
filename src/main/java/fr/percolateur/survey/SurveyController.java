package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.event.Events;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import fr.percolateur.wording.FrenchLine;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/inscription/{link}/avis`: what someone who came thinks of the meeting.
@Controller
class SurveyController {

    private static final String PATH = "/inscription/{link}/avis";

    private final Surveys surveys;
    private final SurveyWindow window;
    private final RegistrationLinks links;
    private final Events events;
    private final Pages pages;

    SurveyController(Surveys surveys, SurveyWindow window, RegistrationLinks links, Events events, Pages pages) {
        this.surveys = surveys;
        this.window = window;
        this.links = links;
        this.events = events;
        this.pages = pages;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> show(@PathVariable String link, @RequestParam(defaultValue = "") String fait) {
        var registration = links.open(link).orElseThrow(Absent::new);
        var event = event(registration);
        return show(
                HttpStatus.OK,
                link,
                event,
                state(event, registration),
                SurveyForm.EMPTY,
                List.of(),
                fait.equals("oui") ? say("survey.done") : "");
    }

    @PostMapping(PATH)
    ResponseEntity<byte[]> answer(@PathVariable String link, @RequestParam Map<String, String> fields) {
        var registration = links.open(link).orElseThrow(Absent::new);
        var event = event(registration);
        var state = state(event, registration);
        var form = SurveyForm.read(fields);
        if (state != SurveyPage.State.OPEN) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, link, event, state, form, List.of(), "");
        }
        var mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, link, event, state, form, mistakes, "");
        }
        surveys.cast(event.id(), registration.id(), form);
        return Pages.lead(SurveyPage.address("/inscription/" + link) + "?fait=oui");
    }

    private SurveyPage.State state(Event event, Registration registration) {
        if (surveys.hasAnswered(event.id(), registration.id())) {
            return SurveyPage.State.ANSWERED;
        }
        if (!window.isOpen(event)) {
            return SurveyPage.State.CLOSED;
        }
        return window.isFor(registration) ? SurveyPage.State.OPEN : SurveyPage.State.ABSENT;
    }

    private Event event(Registration registration) {
        return events.kept(registration.event()).orElseThrow(Absent::new);
    }

    private ResponseEntity<byte[]> show(
            HttpStatus status,
            String link,
            Event event,
            SurveyPage.State state,
            SurveyForm form,
            List<FieldError> mistakes,
            String done) {
        var back = "/inscription/" + link;
        var title = say("survey.title", FrenchLine.set(event.title()));
        var page = Page.of(title, SurveyPage.address(back)).unlisted();
        return pages.showOnce(
                status, page, "survey/show", new SurveyPage(page, event, back, state, form, mistakes, done));
    }
}
