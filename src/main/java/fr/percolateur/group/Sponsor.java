package fr.percolateur.group;

import fr.percolateur.registration.Registration;
import fr.percolateur.viewer.Viewer;

/// Who enters colleagues: someone who proved an address.
///
/// @param name the address itself for who never gave a name
record Sponsor(String name, String email) {

    static Sponsor of(Viewer.SignedIn viewer) {
        return new Sponsor(viewer.name(), viewer.email());
    }

    static Sponsor of(Registration registration) {
        return new Sponsor(registration.name(), registration.email());
    }

    /// « Inès Caron (ines@marees.gouv.fr) ».
    String told() {
        return name.equals(email) ? email : name + " (" + email + ")";
    }
}
