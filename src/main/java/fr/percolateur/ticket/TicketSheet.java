package fr.percolateur.ticket;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.signup.EventLines;
import fr.percolateur.terms.Mode;

/// A ticket as it is shown and printed.
///
/// @param name whose it is
/// @param seat how they attend
/// @param address of the page of the registration
public record TicketSheet(EventLines lines, String name, Mode seat, Ticket ticket, QrPicture picture, String address) {

    public String mode() {
        return say("ticket.mode." + seat.word());
    }

    /// What to do with it: nobody stands at the door of a room online.
    public String help() {
        return say("ticket.help." + seat.word());
    }

    public String code() {
        return ticket.code();
    }

    /// For the paper; it cannot be drawn as SVG there.
    public String png() {
        return picture.dataUri();
    }

    /// Street and town, where the document gives them.
    public String venue() {
        var address = lines.event().details().address();
        return address == null ? "" : address;
    }
}
