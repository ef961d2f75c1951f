package fr.percolateur.folio;

import fr.percolateur.web.Page;

/// What `/{slug}/` shows.
public record FolioPage(Page page, Folio folio) {}
