package fr.percolateur.signup;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;

/// What everyone reads once the form is sent, known or not: look at your mail, and type its code.
///
/// @param attempt secret of this page
public record SentPage(Page page, Event event, String attempt, List<FieldError> mistakes) {

    public EventLines lines() {
        return new EventLines(event);
    }

    public String address() {
        return SignupController.address(event.slug()) + "/verification/" + attempt;
    }

    public String form() {
        return SignupController.address(event.slug());
    }

    public String mistake() {
        return FieldError.of("code", mistakes);
    }
}
