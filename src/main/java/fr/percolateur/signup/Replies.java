package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import fr.percolateur.terms.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// What someone says beyond who they are, as it was typed: answers to the organiser’s questions, what they need, what
/// they agree to. Nobody says it for another.
///
/// @param answers by the ids of the questions
record Replies(Map<String, String> answers, boolean accompanied, String needs, boolean hasNeeds, boolean informed) {

    static final Replies EMPTY = new Replies(Map.of(), false, "", false, false);

    private static final int VERY_LONG = 2000;

    static Replies of(MultiValueMap<String, String> fields, List<Question> questions) {
        var answers = new LinkedHashMap<String, String>();
        questions.forEach(question -> answers.put(question.id(), Typed.text(fields.getFirst(field(question)))));
        return new Replies(
                answers,
                !Typed.line(fields.getFirst("accompagnant")).isEmpty(),
                Typed.text(fields.getFirst("besoins")),
                !Typed.line(fields.getFirst("besoins_accord")).isEmpty(),
                !Typed.line(fields.getFirst("informations")).isEmpty());
    }

    /// Fields of questions are named after their ids.
    static String field(Question question) {
        return "question_" + question.id();
    }

    String answer(Question question) {
        return answers.getOrDefault(question.id(), "");
    }

    List<FieldError> mistakes(List<Question> questions) {
        var mistakes = new ArrayList<FieldError>();
        for (var question : questions) {
            var answer = answer(question);
            if (answer.isEmpty() && question.required()) {
                mistakes.add(new FieldError(field(question), say("signup.mistake.question.missing", question.label())));
            }
            if (!answer.isEmpty()
                    && question.kind() == Question.Kind.CHOICE
                    && !question.choices().contains(answer)) {
                mistakes.add(new FieldError(field(question), say("signup.mistake.question.choice", question.label())));
            }
            limit(field(question), answer, mistakes);
        }
        if (!needs.isEmpty() && !hasNeeds) {
            mistakes.add(new FieldError("besoins_accord", say("signup.mistake.besoins.consent")));
        }
        limit("besoins", needs, mistakes);
        return mistakes;
    }

    private static void limit(String field, String text, List<FieldError> mistakes) {
        if (text.length() > VERY_LONG) {
            mistakes.add(new FieldError(field, say("signup.mistake.long", VERY_LONG)));
        }
    }

    /// Those that were given.
    Map<String, String> given() {
        var given = new HashMap<>(answers);
        given.values().removeIf(String::isEmpty);
        return given;
    }

    List<String> consents() {
        return informed ? List.of("informations") : List.of();
    }
}
