package fr.percolateur.ticket;

import fr.percolateur.event.Event;
import fr.percolateur.registration.Registration;
import fr.percolateur.signup.EventLines;

/// Makes the sheets of tickets.
final class TicketSheets {

    private final Tickets tickets;

    TicketSheets(Tickets tickets) {
        this.tickets = tickets;
    }

    TicketSheet of(Registration registration, Event event, String address) {
        var claim = registration.claim();
        var mode = claim.seat() == null ? claim.mode() : claim.seat();
        var ticket = tickets.of(registration);
        return new TicketSheet(
                new EventLines(event), registration.name(), mode, ticket, new QrPicture(ticket.scanned()), address);
    }
}
