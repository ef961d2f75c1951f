package fr.percolateur.bounces;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.document.Moment;
import fr.percolateur.mail.Trouble;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.List;

/// Letters that did not arrive.
///
/// @param done what was done just now, in a sentence; empty for nothing
/// @param failed why it could not be done; empty when it could
public record TroublesPage(Page page, List<Trouble> troubles, boolean more, String done, String failed) {

    static final String ADDRESS = "/atelier/courrier";

    public String action(Trouble trouble) {
        return ADDRESS + "/" + trouble.id();
    }

    public static String subject(Trouble trouble) {
        return trouble.subject().isEmpty() ? say("bounces.subject.none") : trouble.subject();
    }

    public static String when(Trouble trouble) {
        var at = trouble.settledAt().atZone(Moment.PARIS);
        return say("bounces.moment", Dates.day(at.toLocalDate()), Dates.hour(at.toLocalTime()));
    }

    public static String outcome(Trouble trouble) {
        return switch (trouble.outcome()) {
            case DEAD -> say("bounces.outcome.dead");
            case BOUNCED -> say("bounces.outcome.bounced");
        };
    }

    public static Tone tone(Trouble trouble) {
        return switch (trouble.outcome()) {
            case DEAD -> Tone.ERROR;
            case BOUNCED -> Tone.WARNING;
        };
    }
}
