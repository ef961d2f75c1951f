package fr.percolateur.survey;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import fr.percolateur.wording.FrenchLine;
import java.util.List;

/// The survey, for one who came.
///
/// @param back path of the page of their registration
/// @param state `open`, `answered`, `closed`, or `absent` for one whom nobody saw
public record SurveyPage(
        Page page, Event event, String back, String state, SurveyForm form, List<FieldError> mistakes, String done) {

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
