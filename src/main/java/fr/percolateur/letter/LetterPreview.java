package fr.percolateur.letter;

import fr.percolateur.web.Page;

/// A letter as it will be read.
///
/// @param address of the page it is composed on
/// @param text as plain text
public record LetterPreview(Page page, String address, String text) {}
