package fr.percolateur.dossier;

import fr.percolateur.web.Page;
import java.util.List;

/// Asks whether all is to be erased, or says what was not.
///
/// @param email whose data
/// @param headings of what is kept, before it is erased
/// @param staying in a sentence each, what is not erased, once it is done
public record ErasurePage(Page page, String email, List<String> headings, List<String> staying) {

    public String action() {
        return DossierController.ERASURE;
    }

    public String address() {
        return DossierController.ADDRESS;
    }
}
