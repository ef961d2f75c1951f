package fr.percolateur.roster;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import java.util.List;

/// Why an organiser refuses or cancels, told to the person word for word.
record Reason(String text, List<FieldError> mistakes) {

    static final String FIELD = "motif";

    private static final int LONGEST = 1_000;

    static Reason of(String typed) {
        var text = Typed.text(typed);
        if (text.isEmpty()) {
            return new Reason(text, List.of(new FieldError(FIELD, say("roster.reason.missing"))));
        }
        return text.length() > LONGEST
                ? new Reason(text, List.of(new FieldError(FIELD, say("roster.reason.long", LONGEST))))
                : new Reason(text, List.of());
    }
}
