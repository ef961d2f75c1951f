package fr.percolateur.study;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.ideas.Comments.Comment;
import fr.percolateur.ideas.Idea;
import fr.percolateur.ideas.IdeaState;
import fr.percolateur.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One idea, and what may be decided of it.
///
/// @param standing the one that stands for it: itself, unless it was merged
/// @param targets those into which it could be merged
/// @param series those for which it could be retained
/// @param event the edition it was retained for, also as a draft; null for none
/// @param decides whether the reader organises; else they only read and compare
public record RulingPage(
        Page page,
        Idea idea,
        Idea standing,
        List<Idea> merged,
        List<Comment> comments,
        List<Choice> targets,
        List<Choice> series,
        @Nullable Event event,
        boolean decides,
        Typed typed,
        List<FieldError> errors) {

    /// What was typed in the form that was refused.
    ///
    /// @param refusal why it is not shown
    /// @param reason why it is declined
    public record Typed(String refusal, String reason, String series, String target) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }

    public String act(String word) {
        return StudyController.ADDRESS + idea.id() + "/" + word;
    }

    public String act(Idea other, String word) {
        return StudyController.ADDRESS + other.id() + "/" + word;
    }

    public String mistake(String field) {
        return FieldError.of(field, errors);
    }

    public String draft() {
        return event == null ? "" : "/atelier/evenements/" + event.slug() + "/redaction";
    }

    public boolean isMerged() {
        return idea.mergedInto() != null;
    }

    public boolean mayBeShown() {
        return !idea.isPublic();
    }

    public boolean mayBeRefused() {
        return idea.reading() != Idea.Reading.REFUSED && !isMerged() && idea.state() != IdeaState.RETAINED;
    }

    /// Whether another state may be given to it.
    public boolean mayBecome(String state) {
        return decides && idea.isPublic() && !isMerged() && idea.state() != IdeaState.valueOf(state);
    }

    public boolean mayBeMerged() {
        return idea.isPublic() && !isMerged() && idea.state() != IdeaState.RETAINED;
    }
}
