package fr.percolateur.access;

import fr.percolateur.accounts.Plea;
import fr.percolateur.component.FieldError;
import java.util.List;

/// @param reason as it was typed
public record DecisionPage(Plea plea, String reason, List<FieldError> errors) {

    public String action() {
        return DecisionController.ADDRESS + "/" + plea.id();
    }
}
