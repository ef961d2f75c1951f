package fr.percolateur.ticket;

import fr.percolateur.event.Event;
import fr.percolateur.registration.RegistrationLinks.Opened;
import fr.percolateur.registration.Status;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.web.Pages;
import gg.jte.Content;
import java.util.Optional;

/// The ticket, on the page of a confirmed registration.
final class TicketPanel implements RegistrationPanel {

    private final TicketSheets sheets;
    private final Pages pages;

    TicketPanel(TicketSheets sheets, Pages pages) {
        this.sheets = sheets;
        this.pages = pages;
    }

    @Override
    public Optional<Content> of(Opened opened, Event event, String address) {
        var registration = opened.registration();
        return registration.status() == Status.CONFIRMED
                ? Optional.of(pages.content("ticket/panel", sheets.of(registration, event, address)))
                : Optional.empty();
    }
}
