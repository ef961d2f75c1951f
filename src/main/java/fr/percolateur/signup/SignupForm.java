package fr.percolateur.signup;

import fr.percolateur.component.Typed;
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

    SignupForm of(String address, String employer) {
        return new SignupForm(
                mode,
                givenName,
                familyName,
                address,
                position,
                employer,
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
            answers.put(question.id(), Typed.text(fields.getFirst(QUESTION + question.id())));
        }
        var corrected = line(fields, "courriel_corrige");
        return new SignupForm(
                line(fields, "mode"),
                line(fields, "prenom"),
                line(fields, "nom"),
                corrected.isEmpty() ? line(fields, "courriel") : corrected,
                line(fields, "fonction"),
                line(fields, "organisme"),
                isTicked(fields, "accompagnant"),
                isTicked(fields, "besoins_accord"),
                Typed.text(fields.getFirst("besoins")),
                isTicked(fields, "informations"),
                answers,
                line(fields, "courriel_vu"));
    }

    String answer(Question question) {
        return answers.getOrDefault(question.id(), "");
    }

    private static boolean isTicked(MultiValueMap<String, String> fields, String name) {
        return !line(fields, name).isEmpty();
    }

    private static String line(MultiValueMap<String, String> fields, String name) {
        return Typed.line(fields.getFirst(name));
    }
}
