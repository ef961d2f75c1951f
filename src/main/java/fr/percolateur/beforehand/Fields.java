package fr.percolateur.beforehand;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.questions.Addressee;
import fr.percolateur.questions.Asking;
import fr.percolateur.questions.Asking.Draft;
import fr.percolateur.questions.Cards;
import fr.percolateur.questions.Signing;
import fr.percolateur.signup.FormBox.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The fields of a question before the meeting, as they were typed.
///
/// @param signing how questions of this event are signed
public record Fields(Event event, Signing signing, Typed typed, List<FieldError> mistakes) {

    static final String TEXT = "question_intervenants";
    static final String MASK = "question_masque";
    static final String TO = "question_destinataire";

    private static final Set<String> EXCHANGES = Set.of("questions", "debat", "table-ronde", "forum");

    /// Where someone is there to answer: speakers, or a time for questions.
    static boolean areAsked(Event event) {
        var details = event.details();
        return !details.speakers().isEmpty()
                || details.programme().stream()
                        .anyMatch(session -> session.type() != null && EXCHANGES.contains(session.type()));
    }

    static boolean isFilled(Typed typed) {
        return !Asking.text(typed.value(TEXT)).isEmpty();
    }

    static Draft draft(Typed typed) {
        return new Draft(Asking.text(typed.value(TEXT)), !typed.value(MASK).isEmpty(), typed.value(TO));
    }

    static List<FieldError> mistakes(Event event, Typed typed) {
        var mistakes = new ArrayList<FieldError>();
        var length = Asking.length(Asking.text(typed.value(TEXT)));
        if (length > Asking.LONGEST) {
            mistakes.add(new FieldError(TEXT, say("questions.wrong.long", length, Asking.LONGEST)));
        }
        if (isFilled(typed) && !cards(event).knows(typed.value(TO))) {
            mistakes.add(new FieldError(TO, say("questions.wrong.addressee")));
        }
        return mistakes;
    }

    private static Cards cards(Event event) {
        return new Cards("", Addressee.of(event));
    }

    public String text() {
        return typed.value(TEXT);
    }

    public boolean masks() {
        return signing == Signing.NAME;
    }

    public boolean masked() {
        return !typed.value(MASK).isEmpty();
    }

    /// How it will be signed, in words.
    public String signed() {
        return switch (signing) {
            case NAME -> say("beforehand.signed.name");
            case ROLE -> say("beforehand.signed.role");
            case MASKED -> say("questions.ask.unsigned");
        };
    }

    /// Empty where nobody has an id in the programme.
    public List<Choice> addressees() {
        var cards = cards(event);
        return cards.addressees().isEmpty() ? List.of() : cards.choices(typed.value(TO));
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
