package fr.percolateur.dossier;

import fr.percolateur.registration.Registration;
import fr.percolateur.viewer.Viewer;

/// Who proved an address, and where they read what is kept of it.
///
/// @param address path of the page
record Bearer(String email, String address) {

    static Bearer of(Viewer.SignedIn viewer) {
        return new Bearer(viewer.email(), DossierController.ADDRESS);
    }

    /// By the link of a letter about a registration.
    static Bearer of(Registration registration, String link) {
        return new Bearer(registration.email(), "/inscription/" + link + DossierController.ADDRESS);
    }

    String correction() {
        return address + "/correction";
    }

    String export() {
        return address + "/export.zip";
    }

    String erasure() {
        return address + "/effacement";
    }
}
