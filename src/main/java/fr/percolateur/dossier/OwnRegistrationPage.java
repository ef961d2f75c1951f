package fr.percolateur.dossier;

import fr.percolateur.registration.Registration;
import fr.percolateur.signup.EventLines;
import fr.percolateur.web.Page;

/// One registration as its link shows it: who attends, and where all the rest is read.
///
/// @param back path of the page of the registration
/// @param corrected whether it was corrected just now
public record OwnRegistrationPage(
        Page page,
        EventLines lines,
        Registration registration,
        String back,
        ParticularsForm form,
        boolean corrected,
        String dossier) {}
