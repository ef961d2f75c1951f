package fr.percolateur.links;

import fr.percolateur.component.FieldError;
import fr.percolateur.conduct.KeeperPage;
import java.util.List;

/// Where links are noted while they are given, or after.
///
/// @param form as it was typed
public record LinksPage(KeeperPage desk, LinkForm form, List<FieldError> mistakes) {

    static String address(String slug) {
        return "/atelier/evenements/" + slug + "/direct/liens";
    }

    public String address() {
        return address(desk.room().event().slug());
    }

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
