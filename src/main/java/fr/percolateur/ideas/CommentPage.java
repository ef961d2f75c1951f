package fr.percolateur.ideas;

import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import java.util.List;

/// Where a comment is typed.
///
/// @param signature what stands beneath it unless it is masked; empty where nobody vouches for any
/// @param sent whether one was sent just now
public record CommentPage(
        Page page,
        Idea idea,
        String action,
        String text,
        boolean masked,
        String signature,
        boolean sent,
        List<FieldError> mistakes) {

    public String mistake() {
        return FieldError.of("commentaire", mistakes);
    }
}
