package fr.percolateur.letter;

import fr.percolateur.web.Page;
import java.util.List;

/// A letter that left, on the site.
///
/// @param when its number and its day
/// @param editorial safe HTML
public record LetterPage(Page page, String when, String editorial, List<Printing.Section> sections) {}
