package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.web.Page;
import java.util.List;

/// What everyone reads once the form is sent, known or not: look at your mail, and type its code.
///
/// @param attempt secret of this page
/// @param held whether a place may be kept meanwhile: not where one network holds many already
public record SentPage(Page page, Event event, String attempt, boolean held, List<FieldError> mistakes) {

    public EventLines lines() {
        return new EventLines(event);
    }

    public String address() {
        return SignupController.address(event.slug()) + "/verification/" + attempt;
    }

    public String form() {
        return SignupController.address(event.slug());
    }

    /// How long there is to answer.
    public String time() {
        return say(held ? "signup.sent.time" : "signup.sent.busy");
    }

    public String mistake() {
        return FieldError.of("code", mistakes);
    }
}
