package fr.percolateur.letter;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tone;
import fr.percolateur.web.Holding.Fact;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.Locale;

/// The letters of whoever organises.
///
/// @param audiences for whom one may begin a letter
/// @param done what was just done; empty for nothing
public record LettersPage(Page page, List<Row> rows, List<Choice> audiences, List<FieldError> errors, String done) {

    /// @param series what people call it; empty for the whole site
    public record Row(Issue issue, String series) {

        public String address() {
            return LettersController.ADDRESS + issue.id();
        }

        public String title() {
            return issue.subject().isBlank() ? say("letter.untitled") : issue.title();
        }

        public String audience() {
            return series.isEmpty() ? say("letter.audience.site") : series;
        }

        /// To whom, and what came of it; that it is a draft, its badge says.
        public String line() {
            return issue.state() == Issue.State.DRAFT
                    ? audience()
                    : say("letter.row", audience(), LettersPage.state(issue));
        }

        public Tone tone() {
            return LettersPage.tone(issue);
        }
    }

    static Tone tone(Issue issue) {
        return switch (issue.state()) {
            case DRAFT -> Tone.PLAIN;
            case SCHEDULED -> Tone.RING;
            case SENDING -> Tone.HALF;
            case SENT -> Tone.DONE;
        };
    }

    /// « Part le 3 mars 2027 à 9 h », « Partie le…, à 1 204 personnes ».
    static String state(Issue issue) {
        var word = "letter.state." + issue.state().name().toLowerCase(Locale.ROOT);
        return switch (issue.state()) {
            case DRAFT -> say(word);
            case SCHEDULED -> say(word, issue.sendAt() == null ? "" : Fact.moment(issue.sendAt()));
            case SENDING -> say(word, issue.posted());
            case SENT -> say(word, issue.sentAt() == null ? "" : Fact.moment(issue.sentAt()), issue.posted());
        };
    }

    public String mistake() {
        return FieldError.of("pour", errors);
    }
}
