package fr.percolateur.legal;

import fr.percolateur.web.Page;

/// A page that is all text.
///
/// @param html safe: sentences of ours, with escaped values
public record LegalPage(Page page, String html) {}
