package fr.percolateur.dossier;

import fr.percolateur.component.FieldError;
import fr.percolateur.retention.Corrections.Particulars;
import java.util.List;

/// The form in which one corrects who one is.
///
/// @param action where it is sent
/// @param help what is changed by it
/// @param said as it stands, or as it was typed
public record ParticularsForm(String action, String help, Particulars said, List<FieldError> mistakes) {

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
