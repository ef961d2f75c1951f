package fr.percolateur.quotations;

import fr.percolateur.web.Page;

/// What someone reads who answered for words that were changed meanwhile: their own, to take along.
public record LatePage(Page page, SignOffForm form) {}
