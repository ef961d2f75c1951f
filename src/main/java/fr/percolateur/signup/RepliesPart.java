package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.terms.Question;
import fr.percolateur.terms.Terms;
import java.util.List;

/// The part of a form that asks what nobody says for another.
public record RepliesPart(Terms terms, List<Question> questions, Replies replies, List<FieldError> mistakes) {

    /// What is asked, and whether one may leave it.
    public String label(Question question) {
        return question.required() ? question.label() : say("signup.optional", question.label());
    }

    public String field(Question question) {
        return Replies.field(question);
    }

    public String answer(Question question) {
        return replies.answer(question);
    }

    public List<Choice> choices(Question question) {
        return question.choices().stream()
                .map(choice -> new Choice(choice, choice, -1, choice.equals(answer(question))))
                .toList();
    }

    /// Whether one may come accompanied.
    public boolean companions() {
        return terms.companions();
    }

    public boolean accompanied() {
        return replies.accompanied();
    }

    public String needs() {
        return replies.needs();
    }

    public boolean hasNeeds() {
        return replies.hasNeeds();
    }

    public boolean informed() {
        return replies.informed();
    }

    /// What to write of one’s needs, and until when.
    public String needsHelp() {
        return terms.needsUntil()
                .map(until -> say("signup.access.help") + " " + say("signup.access.until", EventLines.day(until)))
                .orElseGet(() -> say("signup.access.help"));
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
