package fr.percolateur.quotations;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import fr.percolateur.wording.FrenchLine;
import java.util.List;

/// What someone who is quoted reads, and answers.
///
/// @param shown whether the event has a public page
public record SignOffPage(
        Page page,
        String address,
        Event event,
        boolean shown,
        Quotation quotation,
        SignOffForm form,
        List<FieldError> mistakes,
        String done) {

    static String address(String token) {
        return "/citation/" + token;
    }

    public String title() {
        return FrenchLine.set(event.title());
    }

    public List<Choice> answers() {
        return form.answers();
    }

    public boolean isSigned() {
        return quotation.state() == Quotation.State.SIGNED;
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
