package fr.percolateur.sharing;

/// A draft as a phone shows it.
///
/// @param address of the draft in its whole width
/// @param frame what the phone shows
public record PhonePage(String title, String address, String frame) {}
