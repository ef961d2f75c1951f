package fr.percolateur.live;

import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import java.util.List;

/// Where one types the code of the wall.
///
/// @param mistake why it opens nothing; empty for none
public record ShortPage(Page page, String typed, String mistake) {

    public List<FieldError> mistakes() {
        return mistake.isEmpty() ? List.of() : List.of(new FieldError("code", mistake));
    }
}
