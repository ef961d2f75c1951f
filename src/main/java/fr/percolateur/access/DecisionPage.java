package fr.percolateur.access;

import fr.percolateur.accounts.Plea;
import fr.percolateur.component.FieldError;
import fr.percolateur.web.Page;
import java.util.List;

/// @param hint where the domain of the address is known from, in a sentence; empty for nowhere
/// @param reason as it was typed
public record DecisionPage(Page page, Plea plea, String hint, String reason, List<FieldError> errors) {

    public String action() {
        return DecisionController.address(plea);
    }
}
