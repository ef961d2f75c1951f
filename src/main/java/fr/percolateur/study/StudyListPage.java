package fr.percolateur.study;

import fr.percolateur.component.FieldError;
import fr.percolateur.component.Tab;
import fr.percolateur.ideas.Comments.Comment;
import fr.percolateur.ideas.Idea;
import fr.percolateur.web.Page;
import java.util.List;

/// Ideas for those who study them.
///
/// @param unread whether it is the list of what nobody read yet
/// @param done what was just done; empty for nothing
/// @param reason as it was typed, for the field that is wrong
public record StudyListPage(
        Page page,
        boolean unread,
        List<Tab> lists,
        List<Idea> ideas,
        List<Said> comments,
        String done,
        List<FieldError> errors,
        String reason) {

    /// A comment with the idea it is about.
    public record Said(Comment comment, Idea idea) {

        public String act(String word) {
            return StudyController.ADDRESS + "commentaires/" + comment.id() + "/" + word;
        }

        public String field() {
            return "motif-" + comment.id();
        }
    }

    public String address(Idea idea) {
        return StudyController.ADDRESS + idea.id();
    }

    public String mistake(Said said) {
        return FieldError.of(said.field(), errors);
    }

    public String reason(Said said) {
        return mistake(said).isEmpty() ? "" : reason;
    }
}
