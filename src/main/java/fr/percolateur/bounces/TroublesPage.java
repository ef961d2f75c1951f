package fr.percolateur.bounces;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Tone;
import fr.percolateur.document.Moment;
import fr.percolateur.mail.Trouble;
import fr.percolateur.web.Page;
import fr.percolateur.wording.Dates;
import java.util.List;
import java.util.Optional;

/// Letters that did not arrive.
///
/// @param address where they are: of all, or of one event
/// @param done what was done just now, in a sentence; empty for nothing
/// @param failed why it could not be done; empty when it could
public record TroublesPage(
        Page page, String address, List<Trouble> troubles, boolean more, String done, String failed) {

    static final String ADDRESS = "/atelier/courrier";

    private static final String EVENT = "event/";

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/courrier";
    }

    /// What letters about an event say they concern.
    static String concern(long event) {
        return EVENT + event;
    }

    /// The id of the event that a letter says it concerns.
    static Optional<Long> event(String concern) {
        return concern.matches(EVENT + "[0-9]{1,18}")
                ? Optional.of(Long.parseLong(concern.substring(EVENT.length())))
                : Optional.empty();
    }

    public String action(Trouble trouble) {
        return address + "/" + trouble.id();
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
