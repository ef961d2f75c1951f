package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import fr.percolateur.wording.FrenchLine;
import java.util.List;
import java.util.Locale;

/// The survey, for one who came.
///
/// @param back path of the page of their registration
public record SurveyPage(
        Page page, Event event, String back, State state, SurveyForm form, List<FieldError> mistakes, String done) {

    enum State {
        OPEN,
        ANSWERED,
        CLOSED,
        /// Nobody saw them there.
        ABSENT
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Why there is nothing to answer.
    public String whyNot() {
        return say("survey.state." + state.name().toLowerCase(Locale.ROOT));
    }

    public String address() {
        return address(back);
    }

    static String address(String registration) {
        return registration + "/avis";
    }

    public String title() {
        return FrenchLine.set(event.title());
    }

    public List<SurveyQuestion> questions() {
        return List.of(SurveyQuestion.values());
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
