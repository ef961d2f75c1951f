package fr.percolateur.video;

import fr.percolateur.event.Event;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// The way into the room on the page of a registration that has a place.
final class EnterPanel implements RegistrationPanel {

    private final Pages pages;

    EnterPanel(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Content> of(Registration registration, Event event, String address) {
        return registration.status() == Status.CONFIRMED
                ? Optional.of(pages.content("video/enter", address + "/direct"))
                : Optional.empty();
    }
}
