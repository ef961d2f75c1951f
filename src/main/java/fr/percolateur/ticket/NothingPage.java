package fr.percolateur.ticket;

import fr.percolateur.web.Page;

/// There is no such file for this registration.
///
/// @param address of the page of the registration
public record NothingPage(Page page, String text, String address) {}
