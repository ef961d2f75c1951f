package fr.percolateur.adoption;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.web.Page;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where an agent says that their organisation applies a lesson.
///
/// @param said what they said before; null for nothing
public record AdoptionPage(
        Page page, Lesson lesson, @Nullable Adoption said, AdoptionForm form, List<FieldError> mistakes, String done) {

    static String address(Lesson lesson) {
        return lesson.address() + "adoption";
    }

    public String address() {
        return address(lesson);
    }

    public List<Choice> kinds() {
        return Stream.of(Adoption.Kind.values())
                .map(kind -> new Choice(
                        kind.word(),
                        say("adoption.kind." + kind.word()),
                        -1,
                        kind.word().equals(form.kind())))
                .toList();
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    public String told() {
        return switch (done) {
            case "dit", "retire" -> say("adoption.done." + done);
            default -> "";
        };
    }
}
