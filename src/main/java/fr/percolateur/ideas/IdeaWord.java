package fr.percolateur.ideas;

import fr.percolateur.web.Page;

/// A page that says one thing.
///
/// @param done what was just done; empty for nothing
/// @param action where its button leads by a POST; empty without one
/// @param back where one goes on reading
public record IdeaWord(Page page, String text, String done, String action, String button, String back) {}
