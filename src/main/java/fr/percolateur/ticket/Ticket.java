package fr.percolateur.ticket;

/// What one shows at the door.
///
/// @param code to be typed: `0042-7QXM`
/// @param scanned what the QR code holds: the code once more, with the event and our signature
public record Ticket(String code, String scanned) {}
