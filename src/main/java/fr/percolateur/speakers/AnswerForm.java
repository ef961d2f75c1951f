package fr.percolateur.speakers;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.directory.Speech;
import java.util.ArrayList;
import java.util.List;

/// What a speaker answers.
///
/// @param answer `oui`, `non`, or empty before one chose
/// @param image whether they agree to be pictured
/// @param recording whether they agree to be recorded
/// @param seen the mark of what was said of them when they began to write
record AnswerForm(
        String answer,
        String word,
        String position,
        String organisation,
        String biography,
        boolean image,
        boolean recording,
        String seen) {

    private static final int LONG = 200;
    private static final int LONGEST = 2000;

    static AnswerForm of(Speech speech, Standing standing) {
        var person = speech.person();
        var answer = switch (speech.state()) {
            case ACCEPTED -> "oui";
            case DECLINED -> "non";
            case LISTED, INVITED -> "";
        };
        return new AnswerForm(
                answer,
                speech.word(),
                standing.position(),
                standing.organisation(),
                standing.biography(),
                person.image() != null,
                person.recording() != null,
                standing.mark());
    }

    boolean accepts() {
        return answer.equals("oui");
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (!answer.equals("oui") && !answer.equals("non")) {
            mistakes.add(new FieldError("reponse", say("speakers.mistake.answer")));
        }
        if (position.length() > LONG) {
            mistakes.add(new FieldError("fonction", say("speakers.mistake.long", LONG)));
        }
        if (organisation.length() > LONG) {
            mistakes.add(new FieldError("organisme", say("speakers.mistake.long", LONG)));
        }
        if (biography.length() > LONGEST) {
            mistakes.add(new FieldError("presentation", say("speakers.mistake.long", LONGEST)));
        }
        if (word.length() > LONGEST) {
            mistakes.add(new FieldError("mot", say("speakers.mistake.long", LONGEST)));
        }
        return mistakes;
    }
}
