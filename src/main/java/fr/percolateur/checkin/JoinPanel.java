package fr.percolateur.checkin;

import fr.percolateur.event.Event;
import fr.percolateur.registration.RegistrationLinks.Opened;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.terms.Mode;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// The way to the room online, on the page of a registration that has a place there.
final class JoinPanel implements RegistrationPanel {

    private final Pages pages;

    JoinPanel(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Content> of(Opened opened, Event event, String address) {
        var registration = opened.registration();
        return registration.status() == Status.CONFIRMED && registration.claim().seat() == Mode.ONLINE
                ? Optional.of(pages.content("checkin/panel", address + "/rejoindre"))
                : Optional.empty();
    }
}
