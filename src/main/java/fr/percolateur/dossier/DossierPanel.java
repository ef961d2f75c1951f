package fr.percolateur.dossier;

import fr.percolateur.event.Event;
import fr.percolateur.registration.RegistrationLinks.Opened;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// The way to « Mes données », on the page of a registration whose address was proven.
final class DossierPanel implements RegistrationPanel {

    private final Pages pages;

    DossierPanel(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Content> of(Opened opened, Event event, String address) {
        var registration = opened.registration();
        return registration.claim().proven()
                ? Optional.of(pages.content("dossier/panel", address + DossierController.ADDRESS))
                : Optional.empty();
    }
}
