package fr.percolateur.alert;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Page;
import java.util.List;

/// Where one asks to be told when registration opens.
///
/// @param text when it does, or why nobody waits for it
/// @param open whether one can still ask
/// @param email as it was typed
public record AlertPage(
        Page page, Event event, String action, String text, boolean open, String email, List<FieldError> mistakes) {

    public EventLines lines() {
        return new EventLines(event);
    }

    public String mistake() {
        return FieldError.of("courriel", mistakes);
    }
}
