package fr.percolateur.video;

import fr.percolateur.event.Event;
import fr.percolateur.event.EventState;
import fr.percolateur.registration.RegistrationLinks.Opened;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.time.InstantSource;
import java.util.Optional;

/// The way into the room on the page of a registration that has a place, until the event is over.
final class EnterPanel implements RegistrationPanel {

    private final Pages pages;
    private final InstantSource clock;

    EnterPanel(Pages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public Optional<Content> of(Opened opened, Event event, String address) {
        var registration = opened.registration();
        var state = event.state(clock.instant());
        var isToCome = state == EventState.UPCOMING || state == EventState.RUNNING;
        return isToCome && registration.status() == Status.CONFIRMED
                ? Optional.of(pages.content("video/enter", address + "/direct"))
                : Optional.empty();
    }
}
