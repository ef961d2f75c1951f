package fr.percolateur.dossier;

import fr.percolateur.component.FieldError;
import fr.percolateur.retention.Corrections.Particulars;
import fr.percolateur.web.Page;
import java.util.List;

/// All that is kept of whoever reads, and what they may do about it.
///
/// @param said who they are, in the form that corrects it
/// @param corrected whether it was corrected just now
public record DossierPage(
        Page page,
        Dossier dossier,
        Particulars said,
        boolean corrected,
        List<FieldError> mistakes,
        String correction,
        String export,
        String erasure) {

    public String mistake(String field) {
        return FieldError.of(field, mistakes);
    }
}
