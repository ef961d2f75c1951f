package fr.percolateur.venues;

import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import java.util.List;

/// One venue, to be described.
public record VenuePage(Page page, VenueForm form, List<FieldError> mistakes) {

    static String address(VenueForm form) {
        return VenuesPage.ADDRESS + (form.id() == 0 ? "nouveau" : String.valueOf(form.id()));
    }

    public String address() {
        return address(form);
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
