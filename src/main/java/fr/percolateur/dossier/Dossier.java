package fr.percolateur.dossier;

import fr.percolateur.web.Holding.Held;
import fr.percolateur.web.PersonalData;
import java.util.List;

/// All that is kept of one person.
///
/// @param email the address they proved
public record Dossier(String email, List<Part> parts) {

    /// What is kept for one purpose.
    public record Part(PersonalData data, String heading, List<Held> things) {}
}
