package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.component.Typed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The answers of one person, as they were given: it lives as long as the request that brings it.
///
/// @param answers by question; none where it was left out
/// @param word theirs; empty for nothing
public record SurveyForm(Map<SurveyQuestion, Integer> answers, String word) {

    static final SurveyForm EMPTY = new SurveyForm(Map.of(), "");

    private static final int LONGEST = 1_000;

    static SurveyForm read(Map<String, String> fields) {
        var answers = new EnumMap<SurveyQuestion, Integer>(SurveyQuestion.class);
        for (var question : SurveyQuestion.values()) {
            var sent = fields.getOrDefault(question.word(), "");
            IntStream.range(0, SurveyQuestion.CHOICES)
                    .filter(choice -> sent.equals(String.valueOf(choice)))
                    .forEach(choice -> answers.put(question, choice));
        }
        return new SurveyForm(answers, Typed.text(fields.get("mot")));
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (answers.isEmpty() && word.isEmpty()) {
            mistakes.add(new FieldError(SurveyQuestion.USEFUL.word(), say("survey.mistake.empty")));
        }
        if (word.length() > LONGEST) {
            mistakes.add(new FieldError("mot", say("survey.mistake.long", LONGEST, word.length())));
        }
        return mistakes;
    }

    /// One more where they answered.
    Integer[] increments() {
        var more = Collections.nCopies(SurveyQuestion.slots(), 0).toArray(Integer[]::new);
        answers.forEach((question, choice) -> more[question.slot(choice)] = 1);
        return more;
    }

    public List<Choice> choices(SurveyQuestion question) {
        var labels = SurveyQuestion.choices();
        return IntStream.range(0, labels.size())
                .mapToObj(choice -> new Choice(
                        String.valueOf(choice), labels.get(choice), -1, answers.getOrDefault(question, -1) == choice))
                .toList();
    }
}
