package fr.percolateur.newsletter;

import fr.percolateur.web.Page;

/// A page that says one thing.
///
/// @param action where its button leads by a POST, empty without one
public record WordPage(Page page, String text, String action, String button) {}
