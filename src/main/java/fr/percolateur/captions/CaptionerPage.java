package fr.percolateur.captions;

import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import java.util.List;

/// Where captions are typed.
///
/// @param lines the last ones, newest first
/// @param start the hour of the recording as it was typed
/// @param mistake why it is none; empty for nothing
public record CaptionerPage(Page page, String slug, List<CaptionLine> lines, String start, String mistake) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/sous-titres";
    }

    public String address() {
        return address(slug);
    }

    public List<FieldError> mistakes() {
        return mistake.isEmpty() ? List.of() : List.of(new FieldError("debut", mistake));
    }
}
