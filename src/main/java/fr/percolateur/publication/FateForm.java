package fr.percolateur.publication;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.document.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of an event, as it was typed.
///
/// @param date `sans` or `avec`: whether the new moment is known
/// @param words what the organisers add
public record FateForm(String date, String day, String hour, String words) {

    private static final int LONGEST = 1_000;
    private static final String WITH = "avec";

    public FateForm {
        words = Typed.text(words);
    }

    static FateForm saying(String words) {
        return new FateForm("sans", "", "", words);
    }

    boolean isDated() {
        return date.equals(WITH);
    }

    Optional<Moment> moment() {
        return isDated() ? TypedMoment.read(day, hour) : Optional.empty();
    }

    List<FieldError> mistakes(Instant now) {
        var mistakes = new ArrayList<FieldError>();
        if (isDated()) {
            TypedMoment.mistake(day, hour, "publication.mistake.new-day")
                    .ifPresent(wrong -> mistakes.add(new FieldError("jour", say(wrong))));
        }
        if (moment().filter(moment -> !moment.instant().isAfter(now)).isPresent()) {
            mistakes.add(new FieldError("jour", say("publication.mistake.new-day-gone")));
        }
        if (words.length() > LONGEST) {
            mistakes.add(new FieldError("mots", say("publication.mistake.words", LONGEST)));
        }
        return mistakes;
    }

    public List<Choice> choices() {
        return List.of(
                new Choice("sans", say("publication.undated"), say("publication.undated.hint"), !isDated()),
                new Choice(WITH, say("publication.dated"), say("publication.dated.hint"), isDated()));
    }
}
