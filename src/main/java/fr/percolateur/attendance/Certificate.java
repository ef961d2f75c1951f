package fr.percolateur.attendance;

import fr.percolateur.registration.Registration;
import fr.percolateur.terms.Mode;
import java.time.Instant;

/// That someone attended an event.
///
/// @param mode how they came
public record Certificate(String code, Registration registration, Mode mode, Instant issuedAt) {

    /// « N. V. »: what the public page says of the person, for whoever holds the paper with the name.
    public String initials() {
        return (initial(registration.givenName()) + initial(registration.familyName())).replaceFirst("\u00A0$", "");
    }

    private static String initial(String name) {
        return name.isBlank() ? "" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1)) + ".\u00A0";
    }
}
