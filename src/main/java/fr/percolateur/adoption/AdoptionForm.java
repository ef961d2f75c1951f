package fr.percolateur.adoption;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/// What an agent says, as it was typed.
///
/// @param kind `applies` or `tries`; anything else was not chosen
public record AdoptionForm(String kind, String organisation, String sentence, boolean reachable) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SENTENCE = 300;

    static AdoptionForm of(Adoption adoption) {
        return new AdoptionForm(
                adoption.kind().word(), adoption.organisation(), adoption.sentence(), adoption.reachable());
    }

    static AdoptionForm read(MultiValueMap<String, String> fields) {
        return new AdoptionForm(
                line(fields, "quoi"),
                line(fields, "organisme"),
                line(fields, "phrase"),
                fields.containsKey("joignable"));
    }

    private static String line(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
    }

    List<FieldError> mistakes() {
        var mistakes = new ArrayList<FieldError>();
        if (!kind.equals("applies") && !kind.equals("tries")) {
            mistakes.add(new FieldError("quoi", say("adoption.mistake.kind")));
        }
        if (organisation.isEmpty()) {
            mistakes.add(new FieldError("organisme", say("adoption.mistake.organisation")));
        } else if (organisation.length() > LONGEST_NAME) {
            mistakes.add(
                    new FieldError("organisme", say("adoption.mistake.long", LONGEST_NAME, organisation.length())));
        }
        if (sentence.length() > LONGEST_SENTENCE) {
            mistakes.add(new FieldError("phrase", say("adoption.mistake.long", LONGEST_SENTENCE, sentence.length())));
        }
        return mistakes;
    }
}
