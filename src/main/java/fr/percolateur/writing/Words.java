package fr.percolateur.writing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.correspondence.Field;
import fr.percolateur.correspondence.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What is wrong with the words of a letter, as they were typed.
final class Words {

    static final String SUBJECT = "sujet";
    static final String TEXT = "texte";

    private Words() {}

    static List<FieldError> mistakes(Template words) {
        var mistakes = new ArrayList<FieldError>();
        if (words.subject().isEmpty()) {
            mistakes.add(new FieldError(SUBJECT, say("writing.mistake.subject")));
        } else if (words.subject().length() > Template.LONGEST_SUBJECT) {
            mistakes.add(new FieldError(
                    SUBJECT, say("writing.mistake.subject.long", words.subject().length() - Template.LONGEST_SUBJECT)));
        } else {
            unknown(SUBJECT, new Template(words.subject(), ""), mistakes);
        }
        if (words.text().isEmpty()) {
            mistakes.add(new FieldError(TEXT, say("writing.mistake.text")));
        } else if (words.excess() > 0) {
            mistakes.add(new FieldError(TEXT, say("writing.mistake.text.long", words.excess())));
        } else {
            unknown(TEXT, new Template("", words.text()), mistakes);
        }
        return mistakes;
    }

    private static void unknown(String field, Template words, List<FieldError> mistakes) {
        var unknown = words.unknown();
        if (!unknown.isEmpty()) {
            var named =
                    unknown.stream().map(typed -> "«\u00A0" + typed + "\u00A0»").collect(Collectors.joining(", "));
            mistakes.add(new FieldError(field, say("writing.mistake.field", unknown.size(), named, fields())));
        }
    }

    /// « {prénom}, {nom}… »
    static String fields() {
        return Arrays.stream(Field.values()).map(Field::typed).collect(Collectors.joining(", "));
    }
}
