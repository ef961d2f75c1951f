package fr.percolateur.signup;

import fr.percolateur.terms.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// The form as it was typed.
///
/// @param answers to the organiser’s questions, by their ids
/// @param seen the address whose spelling was questioned already: kept as it is when it is sent again
record SignupForm(
        String mode,
        String givenName,
        String familyName,
        String email,
        String position,
        String organisation,
        boolean accompanied,
        boolean hasNeeds,
        String needs,
        boolean informed,
        Map<String, String> answers,
        String seen) {

    /// Fields of questions are named after their ids.
    static final String QUESTION = "question_";

    static final SignupForm EMPTY = new SignupForm("", "", "", "", "", "", false, false, "", false, Map.of(), "");

    SignupForm named(String given, String family) {
        return new SignupForm(
                mode,
                given,
                family,
                email,
                position,
                organisation,
                accompanied,
                hasNeeds,
                needs,
                informed,
                answers,
                seen);
    }

    static SignupForm of(MultiValueMap<String, String> fields, List<Question> questions) {
        var answers = new LinkedHashMap<String, String>();
        for (var question : questions) {
            answers.put(question.id(), text(fields, QUESTION + question.id()));
        }
        var corrected = text(fields, "courriel_corrige");
        return new SignupForm(
                text(fields, "mode"),
                text(fields, "prenom"),
                text(fields, "nom"),
                corrected.isEmpty() ? text(fields, "courriel") : corrected,
                text(fields, "fonction"),
                text(fields, "organisme"),
                isTicked(fields, "accompagnant"),
                isTicked(fields, "besoins_accord"),
                text(fields, "besoins"),
                isTicked(fields, "informations"),
                answers,
                text(fields, "courriel_vu"));
    }

    String answer(Question question) {
        return answers.getOrDefault(question.id(), "");
    }

    private static boolean isTicked(MultiValueMap<String, String> fields, String name) {
        return !text(fields, name).isEmpty();
    }

    /// Without the characters that PostgreSQL or a letter would stumble on; line breaks stay.
    private static String text(MultiValueMap<String, String> fields, String name) {
        var typed = fields.getFirst(name);
        return typed == null
                ? ""
                : typed.codePoints()
                        .filter(point -> point == '\n' || !Character.isISOControl(point))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .strip();
    }
}
