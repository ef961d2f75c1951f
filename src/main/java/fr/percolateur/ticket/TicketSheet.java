package fr.percolateur.ticket;

import fr.percolateur.signup.EventLines;

/// A ticket as it is shown and printed.
///
/// @param name whose it is
/// @param mode how they attend, in words
/// @param address of the page of the registration
public record TicketSheet(
        EventLines lines, String name, String mode, Ticket ticket, QrPicture picture, String address) {

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
