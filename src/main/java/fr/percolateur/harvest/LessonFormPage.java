package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.lessons.Lesson;
import fr.percolateur.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One lesson as a form, and what it stands on.
///
/// @param lesson null for one that is being written first
/// @param choices what the meeting left
/// @param publishes whether the reader may make it public
/// @param trouble why what was asked was not done; empty for nothing
public record LessonFormPage(
        Page page,
        Event event,
        @Nullable Lesson lesson,
        LessonForm form,
        ProofForm proof,
        List<Choice> choices,
        boolean publishes,
        List<FieldError> mistakes,
        String done,
        String trouble) {

    public String back() {
        return HarvestPage.address(event.slug());
    }

    public String address() {
        return lesson == null ? back() : back() + "/" + lesson.id();
    }

    public String told() {
        return HarvestPage.told(done);
    }

    public String heading() {
        return lesson == null ? say("harvest.new") : say("harvest.lesson", lesson.number());
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }

    /// What was typed in the form of this kind.
    public String typed(String kind, String value) {
        return proof.kind().equals(kind) ? value : "";
    }
}
