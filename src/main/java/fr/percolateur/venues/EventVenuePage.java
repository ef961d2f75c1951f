package fr.percolateur.venues;

import fr.percolateur.component.Choice;
import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import java.util.List;

/// Where an event takes place, to be chosen among the venues.
///
/// @param place what the document says now; empty for nothing
/// @param choices venue and room; the value is the id of the venue and what the document will write
/// @param keepsVenues whether the reader may open the directory of venues
/// @param warning that more places are offered than fit; empty when they do
/// @param refused why nothing was written; empty else
public record EventVenuePage(
        Page page,
        String slug,
        int version,
        String place,
        String address,
        List<Choice> choices,
        boolean keepsVenues,
        String warning,
        String done,
        String refused,
        List<FieldError> mistakes) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/lieu";
    }

    public String mistake() {
        return FieldError.of("lieu", mistakes);
    }

    public String action() {
        return address(slug);
    }
}
